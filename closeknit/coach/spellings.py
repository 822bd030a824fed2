"""How words are written by hand, with their full forms: contractions, texting, dialects."""

_IRREGULAR = {
    "won't": ("will", "not"), "wont": ("will", "not"), "can't": ("can", "not"), "cant": ("can", "not"),
    "cannot": ("can", "not"), "shan't": ("shall", "not"), "ain't": ("are", "not"), "aint": ("are", "not"),
    "gonna": ("going", "to"), "gunna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("have", "to"),
    "gimme": ("give", "me"), "lemme": ("let", "me"), "dunno": ("do", "not", "know"), "tryna": ("trying", "to"),
    "outta": ("out", "of"), "kinda": ("kind", "of"), "sorta": ("sort", "of"), "coulda": ("could", "have"),
    "shoulda": ("should", "have"), "woulda": ("would", "have"), "hafta": ("have", "to"), "finna": ("going", "to"),
    "i'ma": ("i", "am", "going", "to"), "imma": ("i", "am", "going", "to"), "ima": ("i", "am", "going", "to"), "y'are": ("you", "are"),
    "ye're": ("you", "are"), "yer're": ("you", "are"), "innit": ("is", "it", "not"), "tis": ("it", "is"),
    "'tis": ("it", "is"), "let's": ("let", "us"), "idc": ("i", "do", "not", "care"), "idk": ("i", "do", "not", "know"),
    "ily": ("i", "love", "you"), "ilysm": ("i", "love", "you"), "wtf": ("what", "the", "fuck"), "stfu": ("shut", "the", "fuck", "up"),
    "gtfo": ("get", "the", "fuck", "out"), "imo": ("in", "my", "opinion"), "dinnae": ("do", "not"), "wullnae": ("will", "not"), "disnae": ("does", "not"), "widnae": ("would", "not"), "dinna": ("do", "not"), "didna": ("did", "not"), "canna": ("can", "not"), "cyah": ("can", "not"), "cyaan": ("can", "not"), "cyan": ("can", "not"), "haffi": ("have", "to"), "gonnae": ("going", "to"), "gaun": ("going",), "wisnae": ("was", "not"), "huvnae": ("have", "not"), "havenae": ("have", "not"), "hasnae": ("has", "not"), "willnae": ("will", "not"), "wouldna": ("would", "not"), "couldnae": ("could", "not"), "didnae": ("did", "not"),
    "cannae": ("can", "not"), "shouldnae": ("should", "not"), "mustnae": ("must", "not"), "arenae": ("are", "not"), "wasnae": ("was", "not"), "isnae": ("is", "not"), "wouldnae": ("would", "not"), "amn't": ("am", "not"),
}  # fmt: skip
_NOT = ("do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "must", "need", "might")  # fmt: skip
_UNMARKED = {
    "tha's": ("you", "have"), "thas": ("you", "have"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "youve": ("you", "have"), "youll": ("you", "will"),
    "youd": ("you", "would"), "uve": ("you", "have"), "ull": ("you", "will"), "youv": ("you", "have"), "ure": ("you", "are"), "hes": ("he", "is"), "shes": ("she", "is"), "theyre": ("they", "are"), "theyve": ("they", "have"),
    "weve": ("we", "have"), "thats": ("that", "is"), "whats": ("what", "is"), "theres": ("there", "is"), "heres": ("here", "is"),
    "wheres": ("where", "is"), "hows": ("how", "is"), "whos": ("who", "is"), "youse": ("you",), "yous": ("you",),
    "yall": ("you",), "y'all": ("you",), "y'all're": ("you", "are"), "yall're": ("you", "are"),
}  # fmt: skip
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    **{f"{verb}n't": (verb, "not") for verb in _NOT},
    **{f"{verb}nt": (verb, "not") for verb in _NOT},
    **{f"{verb}nt": (verb, "not") for verb in ("cud", "wud")},
    **{
        f"{who}'s": (who, "is")
        for who in (
            "it",
            "that",
            "he",
            "she",
            "what",
            "there",
            "here",
            "who",
            "where",
            "how",
            "when",
        )
    },
    **_UNMARKED,
    **_IRREGULAR,
}
"""A word as it is written, and the words it stands for."""

SUFFIXES = (
    ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'m", "am"), ("'s", "'s"), ("n't", "not"),
)  # fmt: skip
"""Endings that are words of their own, after any word."""

SPELLINGS = {
    "u": "you", "ya": "you", "ye": "you", "yu": "you", "yous": "you", "thee": "you", "thou": "you", "ur": "your", "yr": "your", "yer": "your",
    "urself": "yourself", "yaself": "yourself", "yerself": "yourself", "r": "are", "y": "why", "n": "and", "pls": "please", "plz": "please",
    "plse": "please", "cos": "because", "coz": "because", "cuz": "because", "bc": "because", "bcos": "because", "bcoz": "because", "becuz": "because",
    "becoz": "because", "becouse": "because", "'cause": "because", "'cos": "because", "nvr": "never", "nevr": "never", "neva": "never", "neber": "never",
    "nevah": "never", "alwys": "always", "allways": "always", "alway": "always", "alwayz": "always", "alwaz": "always", "ppl": "people", "sry": "sorry",
    "srry": "sorry", "soz": "sorry", "sory": "sorry", "sorri": "sorry", "thx": "thanks", "ty": "thanks", "tho": "though", "wat": "what", "wot": "what",
    "wut": "what", "wen": "when", "b4": "before", "2day": "today", "2nite": "tonight", "tonite": "tonight", "tmrw": "tomorrow", "tmr": "tomorrow",
    "2moro": "tomorrow", "bday": "birthday", "msg": "message", "txt": "text", "nite": "night", "luv": "love", "hv": "have", "hav": "have", "dat": "that",
    "dis": "this", "da": "the", "de": "the", "em": "them", "'em": "them", "gr8": "great", "kno": "know", "smth": "something", "sth": "something", "sumthin": "something",
    "nothin": "nothing", "somethin": "something", "nuthin": "nothing", "nowt": "nothing", "owt": "anything", "summat": "something", "doin": "doing", "goin": "going",
    "bein": "being", "havin": "having", "gettin": "getting", "makin": "making", "tellin": "telling", "talkin": "talking", "actin": "acting", "lookin": "looking",
    "feelin": "feeling", "thinkin": "thinking", "lyin": "lying", "cryin": "crying", "fuckin": "fucking", "fkn": "fucking", "fking": "fucking", "effing": "fucking",
    "frickin": "freaking", "freakin": "freaking", "friggin": "freaking", "frigging": "freaking", "fricking": "freaking", "bleedin": "bleeding",
    "me self": "myself", "meself": "myself", "mesel": "myself", "mum": "mum", "mam": "mum", "mom": "mum", "mommy": "mum", "mummy": "mum", "mumma": "mum",
    "mama": "mum", "daddy": "dad", "papa": "dad", "pa": "dad", "definately": "definitely", "realy": "really", "rly": "really", "beleive": "believe", "wich": "which",
    "becuase": "because", "recieve": "receive", "seperate": "separate", "tbh": "honestly", "ngl": "honestly", "fault": "fault", "falt": "fault", "foult": "fault",
    "selfich": "selfish", "selfis": "selfish", "jelous": "jealous", "embarassing": "embarrassing", "embarassed": "embarrassed", "embarased": "embarrassed", "pathetik": "pathetic",
    "everytime": "every_time", "everyday": "every_day", "alot": "lot", "aye": "yes", "naw": "no", "wee": "little", "lil": "little", "abt": "about", "bout": "about",
    "yourselfs": "yourself", "yourselves": "yourself", "thru": "through",
    # Half hidden.
    "b*tch": "bitch", "b*tches": "bitches", "f*ck": "fuck", "f**k": "fuck", "f*cking": "fucking", "f**king": "fucking", "fu*k": "fuck", "sh*t": "shit", "s**t": "shit", "sh*tty": "shitty", "a**hole": "asshole",
    "a*shole": "asshole", "as*hole": "asshole", "b****rd": "bastard", "b*stard": "bastard", "d*ck": "dick", "d**k": "dick", "pr*ck": "prick", "c*nt": "cunt", "c**t": "cunt", "tw*t": "twat", "w*nker": "wanker", "cr*p": "crap", "p*ss": "piss",
    # Scots, Northern and Irish English.
    "ah": "i", "ahm": "i", "ma": "my", "mah": "my", "oor": "our", "oot": "out", "aboot": "about", "hoose": "house", "doon": "down", "roon": "round", "toon": "town", "noo": "now",
    "nivver": "never", "yir": "your", "ae": "of", "whit": "what", "nivvor": "never", "niver": "never", "aff": "off", "o": "of", "ower": "over", "fae": "from", "frae": "from", "tae": "to", "nae": "no", "dae": "do", "daein": "doing", "wi": "with",
    "fur": "for", "huv": "have", "hiv": "have", "hae": "have", "wis": "was", "wid": "would", "cud": "could", "cood": "could", "shud": "should", "yersel": "yourself", "yersels": "yourself", "masel": "myself",
    "hersel": "herself", "himsel": "himself", "auld": "old", "heid": "head", "hame": "home", "gie": "give", "gied": "gave", "giein": "giving", "mooth": "mouth", "dug": "dog", "wean": "child", "bairn": "child",
    "wrang": "wrong", "tek": "take", "mek": "make", "tha": "you", "thi": "your", "thysen": "yourself", "allus": "always", "awlays": "always", "owd": "old", "gan": "go", "divvent": "not", "wor": "our",
    "eejit": "idiot", "eejits": "idiots", "oul": "old", "aul": "old", "yizzer": "your", "yiz": "you", "yis": "you", "youz": "you",
    "wance": "once", "yince": "once", "flair": "floor", "an'": "and", "mammy": "mum", "mither": "mother", "faither": "father", "polis": "police", "mair": "more", "sair": "sore", "gonny": "going_to", "naebody": "nobody", "naethin": "nothing",
    # Caribbean English.
    "yuh": "you", "waan": "want", "unu": "you", "oonu": "you", "mi": "i", "nuh": "not", "nah": "no", "di": "the", "fi": "to", "fren": "friend", "frens": "friends", "dem": "them", "dey": "they", "dese": "these", "dose": "those",
    "inna": "in", "pon": "on", "wid'": "with", "nutten": "nothing", "nutn": "nothing", "notn": "nothing", "likkle": "little", "pickney": "child", "bredda": "brother", "modda": "mother", "faada": "father", "ting": "thing",
    "tings": "things", "tink": "think", "tinks": "thinks", "evry": "every", "everyting": "everything", "anyting": "anything", "someting": "something", "seh": "that", "mout": "mouth", "wah": "what", "wha": "what", "weh": "that",
}  # fmt: skip
"""One word for another: what the fingers write, and what is meant."""

ARE_AFTER = frozenset({
    "always", "never", "not", "so", "such", "a", "an", "the", "just", "being", "too", "all", "only", "still", "nothing", "no", "my", "on", "in", "out",
    "late", "gonna", "going", "getting", "making", "acting", "doing", "very", "really", "honestly", "literally", "becoming", "turning", "welcome",
    "right", "wrong", "this", "as", "worse", "hardly", "definitely", "clearly", "obviously", "actually", "lowkey", "moving", "behaving",
})  # fmt: skip
"""After these "your" was meant as "you are"."""
