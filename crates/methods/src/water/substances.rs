//! What is measured in water, by the names that the methods share, in the seven languages.

use vocabulary::method::{Choice, Said};

/// Every parameter that a method of this folder knows.
pub(crate) const SUBSTANCES: [Choice; 44] = [
    named("ph", ["pH值", "pH", "pH", "pH", "pH", "pH", "pH"]),
    named(
        "dissolved-oxygen",
        [
            "溶解氧",
            "Dissolved oxygen",
            "អុកស៊ីសែនរលាយ",
            "ອົກຊີເຈນລະລາຍ",
            "ပျော်ဝင်အောက်ဆီဂျင်",
            "ออกซิเจนละลาย",
            "Oxy hòa tan",
        ],
    ),
    named(
        "oxygen-saturation",
        [
            "溶解氧饱和度",
            "Oxygen saturation",
            "តិត្ថិភាពអុកស៊ីសែន",
            "ຄວາມອີ່ມຕົວອົກຊີເຈນ",
            "အောက်ဆီဂျင် ပြည့်ဝမှု",
            "ความอิ่มตัวของออกซิเจน",
            "Độ bão hòa oxy",
        ],
    ),
    named(
        "permanganate-index",
        [
            "高锰酸盐指数",
            "Permanganate index",
            "សន្ទស្សន៍ពែម៉ង់កាណាត",
            "ດັດຊະນີເປີມັງການາດ",
            "ပါမင်ဂနိတ် ညွှန်းကိန်း",
            "ดัชนีเปอร์แมงกาเนต",
            "Chỉ số pemanganat",
        ],
    ),
    named(
        "cod",
        [
            "化学需氧量",
            "Chemical oxygen demand",
            "តម្រូវការអុកស៊ីសែនគីមី",
            "ຄວາມຕ້ອງການອົກຊີເຈນທາງເຄມີ",
            "ဓာတုအောက်ဆီဂျင် လိုအပ်မှု",
            "ซีโอดี",
            "Nhu cầu oxy hóa học",
        ],
    ),
    named(
        "bod5",
        [
            "五日生化需氧量",
            "Biochemical oxygen demand, 5 days",
            "តម្រូវការអុកស៊ីសែនជីវគីមី 5 ថ្ងៃ",
            "ຄວາມຕ້ອງການອົກຊີເຈນທາງຊີວະເຄມີ 5 ວັນ",
            "ဇီဝဓာတုအောက်ဆီဂျင် လိုအပ်မှု ၅ ရက်",
            "บีโอดี 5 วัน",
            "Nhu cầu oxy sinh hóa 5 ngày",
        ],
    ),
    named(
        "toc",
        [
            "总有机碳",
            "Total organic carbon",
            "កាបូនសរីរាង្គសរុប",
            "ຄາບອນອິນຊີລວມ",
            "စုစုပေါင်း အော်ဂဲနစ်ကာဗွန်",
            "คาร์บอนอินทรีย์รวม",
            "Tổng cacbon hữu cơ",
        ],
    ),
    named(
        "suspended-solids",
        [
            "悬浮物",
            "Suspended solids",
            "វត្ថុរឹងអណ្តែត",
            "ສານແຂວນລອຍ",
            "ဆိုင်းငံ့အနည်",
            "ของแข็งแขวนลอย",
            "Chất rắn lơ lửng",
        ],
    ),
    named(
        "ammonia-nitrogen",
        [
            "氨氮",
            "Ammonia nitrogen",
            "អាសូតអាម៉ូញាក់",
            "ໄນໂຕຣເຈນແອມໂມເນຍ",
            "အမိုးနီးယား နိုက်ထရိုဂျင်",
            "แอมโมเนียไนโตรเจน",
            "Nitơ amoniac",
        ],
    ),
    named(
        "ammonium-nitrogen",
        [
            "铵氮",
            "Ammonium nitrogen",
            "អាសូតអាម៉ូញ៉ូម",
            "ໄນໂຕຣເຈນແອມໂມນຽມ",
            "အမိုးနီယမ် နိုက်ထရိုဂျင်",
            "แอมโมเนียมไนโตรเจน",
            "Amoni (N)",
        ],
    ),
    named(
        "nitrate-nitrogen",
        [
            "硝酸盐氮",
            "Nitrate nitrogen",
            "អាសូតនីត្រាត",
            "ໄນໂຕຣເຈນໄນເຕຣດ",
            "နိုက်ထရိတ် နိုက်ထရိုဂျင်",
            "ไนเตรตไนโตรเจน",
            "Nitrat (N)",
        ],
    ),
    named(
        "nitrite-nitrogen",
        [
            "亚硝酸盐氮",
            "Nitrite nitrogen",
            "អាសូតនីទ្រីត",
            "ໄນໂຕຣເຈນໄນໄຕຣທ໌",
            "နိုက်ထရိုက် နိုက်ထရိုဂျင်",
            "ไนไตรต์ไนโตรเจน",
            "Nitrit (N)",
        ],
    ),
    named(
        "total-nitrogen",
        [
            "总氮",
            "Total nitrogen",
            "អាសូតសរុប",
            "ໄນໂຕຣເຈນລວມ",
            "စုစုပေါင်း နိုက်ထရိုဂျင်",
            "ไนโตรเจนรวม",
            "Tổng nitơ",
        ],
    ),
    named(
        "total-phosphorus",
        [
            "总磷",
            "Total phosphorus",
            "ផូស្វ័រសរុប",
            "ຟົດສະຟໍຣັດລວມ",
            "စုစုပေါင်း ဖော့စဖောရပ်",
            "ฟอสฟอรัสรวม",
            "Tổng photpho",
        ],
    ),
    named(
        "phosphate-phosphorus",
        [
            "磷酸盐磷",
            "Phosphate phosphorus",
            "ផូស្វ័រផូស្វាត",
            "ຟົດສະຟໍຣັດຟົດສະເຟດ",
            "ဖော့စဖိတ် ဖော့စဖောရပ်",
            "ฟอสเฟตฟอสฟอรัส",
            "Photphat (P)",
        ],
    ),
    named("arsenic", ["砷", "Arsenic", "អាសេនិច", "ອາເຊນິກ", "အာဆင်းနစ်", "สารหนู", "Asen"]),
    named("cadmium", ["镉", "Cadmium", "កាដម្យ៉ូម", "ແຄດມຽມ", "ကက်မီယမ်", "แคดเมียม", "Cadimi"]),
    named("lead", ["铅", "Lead", "សំណ", "ຂີ້ກົ່ວ", "ခဲ", "ตะกั่ว", "Chì"]),
    named(
        "chromium-6",
        ["六价铬", "Chromium VI", "ក្រូម VI", "ໂຄຣມຽມ VI", "ခရိုမီယမ် VI", "โครเมียม VI", "Crom VI"],
    ),
    named("chromium", ["总铬", "Chromium", "ក្រូម", "ໂຄຣມຽມ", "ခရိုမီယမ်", "โครเมียม", "Crom"]),
    named("copper", ["铜", "Copper", "ទង់ដែង", "ທອງແດງ", "ကြေးနီ", "ทองแดง", "Đồng"]),
    named("zinc", ["锌", "Zinc", "ស័ង្កសី", "ສັງກະສີ", "သွပ်", "สังกะสี", "Kẽm"]),
    named("nickel", ["镍", "Nickel", "នីកែល", "ນິກເກີນ", "နီကယ်", "นิกเกิล", "Niken"]),
    named("manganese", ["锰", "Manganese", "ម៉ង់ហ្គាណែស", "ແມງການີສ", "မဂ္ဂနိစ်", "แมงกานีส", "Mangan"]),
    named("iron", ["铁", "Iron", "ដែក", "ເຫຼັກ", "သံ", "เหล็ก", "Sắt"]),
    named("antimony", ["锑", "Antimony", "អង់ទីម័រ", "ແອນຕິໂມນີ", "ခနောက်စိမ်း", "พลวง", "Antimon"]),
    named("mercury", ["汞", "Mercury", "បារត", "ບາຫຼອດ", "ပြဒါး", "ปรอท", "Thủy ngân"]),
    named("selenium", ["硒", "Selenium", "សេលេញ៉ូម", "ເຊເລນຽມ", "ဆီလီနီယမ်", "ซีลีเนียม", "Selen"]),
    named("fluoride", ["氟化物", "Fluoride", "ភ្លុយអូរីត", "ຟລູອໍໄຣ", "ဖလိုရိုက်", "ฟลูออไรด์", "Florua"]),
    named("chloride", ["氯化物", "Chloride", "ក្លរួ", "ຄລໍໄຣ", "ကလိုရိုက်", "คลอไรด์", "Clorua"]),
    named("cyanide", ["氰化物", "Cyanide", "ស៊ីយ៉ានួ", "ໄຊຢາໄນ", "ဆိုင်ယာနိုက်", "ไซยาไนด์", "Xyanua"]),
    named(
        "volatile-phenol",
        [
            "挥发酚",
            "Volatile phenols",
            "ហ្វេណុលងាយហើរ",
            "ຟີນອນລະເຫີຍ",
            "အငွေ့ပျံ ဖီနော",
            "ฟีนอลระเหย",
            "Phenol",
        ],
    ),
    named(
        "petroleum",
        ["石油类", "Petroleum hydrocarbons", "ប្រេង", "ນ້ຳມັນ", "ရေနံ", "น้ำมัน", "Dầu mỡ"],
    ),
    named(
        "anionic-surfactants",
        [
            "阴离子表面活性剂",
            "Anionic surfactants",
            "សារធាតុសកម្មផ្ទៃអានីយ៉ុង",
            "ສານຫຼຸດຄວາມຕຶງຜິວ",
            "အင်နိုင်ယွန်နစ် ဆာဖက်တန့်",
            "สารลดแรงตึงผิว",
            "Chất hoạt động bề mặt",
        ],
    ),
    named("sulfide", ["硫化物", "Sulfide", "ស៊ុលហ្វីត", "ຊັນໄຟ", "ဆာလဖိုက်", "ซัลไฟด์", "Sunfua"]),
    named(
        "faecal-coliforms",
        [
            "粪大肠菌群",
            "Faecal coliforms",
            "កូលីហ្វមលាមក",
            "ໂຄລິຟອມອາຈົມ",
            "ဝမ်းသွား ကိုလီဖောင်း",
            "ฟีคัลโคลิฟอร์ม",
            "Coliform chịu nhiệt",
        ],
    ),
    named(
        "coliform",
        [
            "总大肠菌群",
            "Total coliforms",
            "កូលីហ្វមសរុប",
            "ໂຄລິຟອມລວມ",
            "စုစုပေါင်း ကိုလီဖောင်း",
            "โคลิฟอร์มทั้งหมด",
            "Tổng coliform",
        ],
    ),
    named(
        "e-coli",
        ["大肠埃希氏菌", "E. coli", "E. coli", "E. coli", "E. coli", "อีโคไล", "E. coli"],
    ),
    named("aldrin", ["艾氏剂", "Aldrin", "អាលឌ្រីន", "ອານດຣິນ", "အယ်လ်ဒရင်", "อัลดริน", "Aldrin"]),
    named("bhc", ["六六六", "Benzene hexachloride", "BHC", "BHC", "BHC", "บีเอชซี", "BHC"]),
    named(
        "dieldrin",
        ["狄氏剂", "Dieldrin", "ឌីអែលឌ្រីន", "ດິແອນດຣິນ", "ဒိုင်အယ်လ်ဒရင်", "ดิลดริน", "Dieldrin"],
    ),
    named("ddts", ["滴滴涕", "DDTs", "DDT", "DDT", "DDT", "ดีดีที", "DDTs"]),
    named(
        "heptachlor",
        ["七氯", "Heptachlor", "ហិបតាក្លរ", "ເຮບຕາຄລໍ", "ဟက်ပတာကလော်", "เฮปตาคลอร์", "Heptachlor"],
    ),
    named(
        "chlorophyll-a",
        [
            "叶绿素a",
            "Chlorophyll a",
            "ក្លរ៉ូភីល a",
            "ຄລໍໂຣຟິວ a",
            "ကလိုရိုဖီး a",
            "คลอโรฟิลล์ เอ",
            "Chlorophyll a",
        ],
    ),
];

const fn named(code: &'static str, label: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(label), colour: "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stands_once() {
        for substance in &SUBSTANCES {
            let n = SUBSTANCES.iter().filter(|other| other.code == substance.code).count();
            assert_eq!(n, 1, "{}", substance.code);
        }
    }
}
