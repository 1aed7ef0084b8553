"""make.py FOLDER: Markdown documents that are hard to lay out, from fixed seeds: the same documents on every run."""
import random
import sys
from pathlib import Path

NOUNS = "公司 客服中心 售后服务部 质量部 备件仓库 委托网点 服务人员 顾客 工单 回访记录 保修期 配件 故障代码 维修方案 服务承诺 投诉 处理结果 检查表 培训计划 程序文件 责任部门 负责人 凭证 检测报告 更换的零件 上门时间 收费标准 服务热线 安全事项 个人信息".split()
VERBS = "登记 核对 记录 通知 检查 批准 派发 跟踪 回访 统计 分析 改进 归档 说明 确认 移交 监督 复核 更换 评价".split()
TAILS = "当日完成 不收费用 并留下记录 由上一级负责人批准 不得拖延 在规定的期限内答复 按本手册执行 以书面形式告知 每月汇总一次 保存到质保期满以后 向顾客说明原因 不向其他单位提供".split()
LATIN = ["GB/T 27922-2011", "GB/T 19001", "QH-R-066", "App", "SLA", "CRM", "FCR", "ISO 9001:2015", "KPI", "24/7", "VIP", "e-mail", "PDF", "Excel", "No. 12", "A/0", "5G", "Wi-Fi",
         "https://service.example.com/orders?id=20261125", "hotline@example.com", "99.5%", "3.14", "±5%", "2 h", "1,280 元", "7×24", "AC 220 V", "T+1", "V2.0.1", "SN:8801-AA-3321"]
WORDS = """the service a customer report order within hours technician repair replaces spare part warranty complaint handled by department quality manager responsible record
kept evidence measure target review annual training plan improvement corrective action agreed price list safety notice personal data protected only authorised staff access
telephone hotline answers ring seconds average waiting time first contact resolution satisfied survey sample result analysed monthly published AVAILABLE Tokyo office fixes
five official efficient workflow You We Yet To Type Vary WAVE non-conformity follow-up and/or state-of-the-art well-known on-site""".split()


class Writer:
    def __init__(self, seed, has_notes=False):
        self.has_notes = has_notes
        self.random = random.Random(seed)
        self.lines = []
        self.notes = []

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, share):
        return self.random.random() < share

    def clause(self):
        r = self.random
        kind = r.randrange(9)
        if kind == 0:
            return f"{self.pick(NOUNS)}{self.pick(VERBS)}{self.pick(NOUNS)}"
        if kind == 1:
            return f"{self.pick(NOUNS)}在 {r.randrange(1, 60)} 日内{self.pick(VERBS)}{self.pick(NOUNS)}"
        if kind == 2:
            return f"按《{self.pick(NOUNS)}{self.pick(VERBS)}规定》（{self.pick(LATIN)}）{self.pick(VERBS)}"
        if kind == 3:
            return f"{self.pick(VERBS)}“{self.pick(NOUNS)}”和{self.pick(NOUNS)}"
        if kind == 4:
            return f"{self.pick(LATIN)} {self.pick(VERBS)}{self.pick(NOUNS)}"
        if kind == 5:
            return f"{self.pick(NOUNS)}、{self.pick(NOUNS)}、{self.pick(NOUNS)}{self.pick(TAILS)}"
        if kind == 6:
            return f"{self.pick(NOUNS)}的{self.pick(LATIN)}不低于{r.randrange(80, 100)}%"
        if kind == 7:
            return f"{self.pick(NOUNS)}——{self.pick(VERBS)}{self.pick(NOUNS)}——{self.pick(TAILS)}"
        return self.pick(TAILS)

    def styled(self, text):
        return f"**{text}**" if self.chance(0.06) else f"*{text}*" if self.chance(0.03) else text

    def chinese(self, clauses):
        text = ""
        for i in range(clauses):
            text += self.styled(self.clause()) + (self.pick("。；。！") if i == clauses - 1 or self.chance(0.25) else self.pick("，，，、："))
            if self.chance(0.04):
                text += f"`{self.pick(LATIN)}`"
        return text.rstrip("，、：；") + ("" if text.endswith(("。", "！")) else "。")

    def english(self, words):
        text = []
        for i in range(words):
            word = self.pick(WORDS) if self.chance(0.93) else self.pick(LATIN)
            text.append(self.styled(word) + (self.pick([",", ";", " (see below)", "", "", ""]) if self.chance(0.12) else ""))
        sentence = " ".join(text).rstrip(",;")
        return sentence[0].upper() + sentence[1:] + "."

    def sentence(self, language):
        if language == "mixed":
            language = self.pick(["zh", "zh", "en"])
        return self.chinese(self.random.randrange(1, 9)) if language == "zh" else self.english(self.random.randrange(5, 60))

    def title(self, language):
        return self.clause().replace("https://service.example.com/orders?id=20261125", "网址") if language != "en" else " ".join(self.pick(WORDS) for _ in range(self.random.randrange(2, 16)))

    def add(self, *lines):
        self.lines.extend([*lines, ""])

    def heading(self, level, language):
        self.add("#" * level + " " + self.title(language))

    def paragraph(self, language):
        self.add("".join(self.sentence(language) + self.note(language) + ("" if language == "zh" else " ") for _ in range(self.random.randrange(1, 5))).rstrip())

    def note(self, language):
        if not self.has_notes or not self.chance(0.12):
            return ""
        self.notes.append(self.sentence(language))
        return f"[^{len(self.notes)}]"

    def bullets(self, language, depth=0, ordered=False):
        for i in range(self.random.randrange(2, 6)):
            mark = f"{i + 1}. " if ordered else "- "
            self.lines.append("    " * depth + mark + self.sentence(language))
            if depth < 3 and self.chance(0.22):
                self.bullets(language, depth + 1, self.chance(0.5))
        if depth == 0:
            self.lines.append("")

    def cell(self, language):
        kind = self.random.randrange(5)
        return ("" if kind == 0 else self.pick(LATIN) if kind == 1 else self.pick(NOUNS) if kind == 2 and language != "en"
                else self.sentence(language)[: self.random.randrange(4, 60)].replace("|", "").replace("*", "").replace("`", "").strip())

    def table(self, language, rows, columns, attributes=""):
        if attributes:
            self.lines.append(attributes)
        self.lines.append("| " + " | ".join(self.pick(NOUNS) if language != "en" else self.pick(WORDS) for _ in range(columns)) + " |")
        self.lines.append("|" + "|".join(self.pick(["---", ":-:", "--:"]) for _ in range(columns)) + "|")
        for row in range(rows):
            cells = [self.cell(language) for _ in range(columns)]
            if row and self.chance(0.1):
                cells[0] = "^^"
            if columns > 2 and self.chance(0.06):
                cells[2] = "<<"
            self.lines.append("| " + " | ".join(cells) + " |")
        self.lines.append("")

    def quote(self, language):
        self.add(*["> " + self.sentence(language) if i % 2 == 0 else ">" for i in range(self.random.randrange(1, 4))])

    def code(self):
        self.add("```", *[" ".join(self.pick(LATIN) for _ in range(self.random.randrange(1, 9))) for _ in range(self.random.randrange(1, 14))], "```")

    def definitions(self, language):
        for _ in range(self.random.randrange(1, 4)):
            self.add(self.pick(NOUNS), ":   " + self.sentence(language))

    def save(self, folder, name):
        for i, note in enumerate(self.notes):
            self.add(f"[^{i + 1}]: {note}")
        (Path(folder) / name).write_text("\n".join(self.lines) + "\n", encoding="utf-8")


def text(seed, language, blocks, has_notes=False):
    """Headings, paragraphs, lists, quotes, code, tables in any order, with footnotes where asked."""
    writer = Writer(seed, has_notes)
    writer.heading(1, language)
    for _ in range(blocks):
        kind = writer.random.randrange(22)
        if kind < 3:
            writer.heading(writer.pick([1, 2, 2, 3]), language)
            if writer.chance(0.3):
                writer.heading(3, language)
        elif kind < 13:
            writer.paragraph(language)
        elif kind < 16:
            writer.bullets(language, ordered=writer.chance(0.5))
        elif kind == 16:
            writer.quote(language)
        elif kind == 17:
            writer.code()
        elif kind == 18:
            writer.definitions(language)
        elif kind == 19 and writer.chance(0.2):
            writer.add("---")
        elif has_notes and kind == 20 and writer.chance(0.2):
            writer.add("::: landscape")
            writer.paragraph(language)
            writer.table(language, writer.random.randrange(1, 30), writer.random.randrange(3, 9))
            writer.add(":::")
        else:
            if has_notes and writer.chance(0.5):
                writer.add(f"表：{writer.title(language)}")
            writer.table(language, writer.random.randrange(1, 12), writer.random.randrange(2, 6))
    return writer


def tables(seed, language, count):
    """Tables over pages, of every class, with merged cells and widths, after headings that must stay with them."""
    writer = Writer(seed)
    for i in range(count):
        writer.heading(1 if i % 5 == 0 else 2, language)
        if writer.chance(0.7):
            writer.paragraph(language)
        columns = writer.random.randrange(2, 6)
        widths = " ".join(str(writer.random.randrange(3, 7)) for _ in range(columns))
        kind = writer.pick(["", ".compact", ".form", ".matrix", ".borderless"])
        attributes = " ".join(part for part in (kind, f'widths="{widths}"' if writer.chance(0.7) else "") if part)
        writer.table(language, writer.random.randrange(1, 45), columns, "{" + attributes + "}" if attributes else "")
        if writer.chance(0.5):
            writer.paragraph(language)
    return writer


def main(folder):
    text(1, "zh", 420).save(folder, "random-chinese.md")
    text(2, "en", 420).save(folder, "random-english.md")
    text(3, "mixed", 420).save(folder, "random-mixed.md")
    text(4, "zh", 420).save(folder, "random-chinese-2.md")
    text(7, "mixed", 420, has_notes=True).save(folder, "random-notes.md")
    text(8, "zh", 420, has_notes=True).save(folder, "random-notes-2.md")
    tables(5, "zh", 60).save(folder, "random-tables.md")
    tables(6, "mixed", 60).save(folder, "random-tables-mixed.md")


if __name__ == "__main__":
    main(sys.argv[1])
