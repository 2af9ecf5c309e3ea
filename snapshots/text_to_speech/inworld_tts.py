class InworldTts(FalNode):
    """
    Speak up to 2,000 characters of text with Inworld TTS-1.5 Max in one of 113 named voices.
    inworld, text-to-speech, speech, multilingual, voice-over, game-audio

    Voices are tied to a language, 73 of them English, the others in fourteen more; the sample rate can be set from 8 to 48 kHz.

    Use cases:
    - Voice non-player characters for a game
    - Record a voice-over for a short video
    - Pick among seventy English voices for a whole cast
    - Speak Hebrew, Polish or Dutch with a native voice chosen by name
    - Produce 8 kHz prompts for a phone line
    """

    class Voice(str, Enum):
        LORETTA_EN = "Loretta (en)"
        DARLENE_EN = "Darlene (en)"
        MARLENE_EN = "Marlene (en)"
        HANK_EN = "Hank (en)"
        EVELYN_EN = "Evelyn (en)"
        CELESTE_EN = "Celeste (en)"
        PIPPA_EN = "Pippa (en)"
        TESSA_EN = "Tessa (en)"
        LIAM_EN = "Liam (en)"
        CALLUM_EN = "Callum (en)"
        HAMISH_EN = "Hamish (en)"
        ABBY_EN = "Abby (en)"
        GRAHAM_EN = "Graham (en)"
        RUPERT_EN = "Rupert (en)"
        MORTIMER_EN = "Mortimer (en)"
        SNIK_EN = "Snik (en)"
        ANJALI_EN = "Anjali (en)"
        SAANVI_EN = "Saanvi (en)"
        ARJUN_EN = "Arjun (en)"
        CLAIRE_EN = "Claire (en)"
        OLIVER_EN = "Oliver (en)"
        SIMON_EN = "Simon (en)"
        ELLIOT_EN = "Elliot (en)"
        JAMES_EN = "James (en)"
        SERENA_EN = "Serena (en)"
        GARETH_EN = "Gareth (en)"
        VINNY_EN = "Vinny (en)"
        LAUREN_EN = "Lauren (en)"
        JESSICA_EN = "Jessica (en)"
        ETHAN_EN = "Ethan (en)"
        TYLER_EN = "Tyler (en)"
        JASON_EN = "Jason (en)"
        CHLOE_EN = "Chloe (en)"
        VERONICA_EN = "Veronica (en)"
        VICTORIA_EN = "Victoria (en)"
        MIRANDA_EN = "Miranda (en)"
        SEBASTIAN_EN = "Sebastian (en)"
        VICTOR_EN = "Victor (en)"
        MALCOLM_EN = "Malcolm (en)"
        KAYLA_EN = "Kayla (en)"
        NATE_EN = "Nate (en)"
        JAKE_EN = "Jake (en)"
        BRIAN_EN = "Brian (en)"
        AMINA_EN = "Amina (en)"
        KELSEY_EN = "Kelsey (en)"
        DEREK_EN = "Derek (en)"
        GRANT_EN = "Grant (en)"
        EVAN_EN = "Evan (en)"
        ALEX_EN = "Alex (en)"
        ASHLEY_EN = "Ashley (en)"
        CRAIG_EN = "Craig (en)"
        DEBORAH_EN = "Deborah (en)"
        DENNIS_EN = "Dennis (en)"
        EDWARD_EN = "Edward (en)"
        ELIZABETH_EN = "Elizabeth (en)"
        HADES_EN = "Hades (en)"
        JULIA_EN = "Julia (en)"
        PIXIE_EN = "Pixie (en)"
        MARK_EN = "Mark (en)"
        OLIVIA_EN = "Olivia (en)"
        PRIYA_EN = "Priya (en)"
        RONALD_EN = "Ronald (en)"
        SARAH_EN = "Sarah (en)"
        SHAUN_EN = "Shaun (en)"
        THEODORE_EN = "Theodore (en)"
        TIMOTHY_EN = "Timothy (en)"
        WENDY_EN = "Wendy (en)"
        DOMINUS_EN = "Dominus (en)"
        HANA_EN = "Hana (en)"
        CLIVE_EN = "Clive (en)"
        CARTER_EN = "Carter (en)"
        BLAKE_EN = "Blake (en)"
        LUNA_EN = "Luna (en)"
        YICHEN_ZH = "Yichen (zh)"
        XIAOYIN_ZH = "Xiaoyin (zh)"
        XINYI_ZH = "Xinyi (zh)"
        JING_ZH = "Jing (zh)"
        ERIK_NL = "Erik (nl)"
        KATRIEN_NL = "Katrien (nl)"
        LENNART_NL = "Lennart (nl)"
        LORE_NL = "Lore (nl)"
        ALAIN_FR = "Alain (fr)"
        HELENE_FR = "Hélène (fr)"
        MATHIEU_FR = "Mathieu (fr)"
        ETIENNE_FR = "Étienne (fr)"
        JOHANNA_DE = "Johanna (de)"
        JOSEF_DE = "Josef (de)"
        GIANNI_IT = "Gianni (it)"
        ORIETTA_IT = "Orietta (it)"
        ASUKA_JA = "Asuka (ja)"
        SATOSHI_JA = "Satoshi (ja)"
        HYUNWOO_KO = "Hyunwoo (ko)"
        MINJI_KO = "Minji (ko)"
        SEOJUN_KO = "Seojun (ko)"
        YOONA_KO = "Yoona (ko)"
        SZYMON_PL = "Szymon (pl)"
        WOJCIECH_PL = "Wojciech (pl)"
        HEITOR_PT = "Heitor (pt)"
        MAITE_PT = "Maitê (pt)"
        DIEGO_ES = "Diego (es)"
        LUPITA_ES = "Lupita (es)"
        MIGUEL_ES = "Miguel (es)"
        RAFAEL_ES = "Rafael (es)"
        SVETLANA_RU = "Svetlana (ru)"
        ELENA_RU = "Elena (ru)"
        DMITRY_RU = "Dmitry (ru)"
        NIKOLAI_RU = "Nikolai (ru)"
        RIYA_HI = "Riya (hi)"
        MANOJ_HI = "Manoj (hi)"
        YAEL_HE = "Yael (he)"
        OREN_HE = "Oren (he)"
        NOUR_AR = "Nour (ar)"
        OMAR_AR = "Omar (ar)"

    class SampleRateHertz(int, Enum):
        SAMPLE_RATE_HERTZ_8000 = 8000
        SAMPLE_RATE_HERTZ_16000 = 16000
        SAMPLE_RATE_HERTZ_24000 = 24000
        SAMPLE_RATE_HERTZ_32000 = 32000
        SAMPLE_RATE_HERTZ_40000 = 40000
        SAMPLE_RATE_HERTZ_48000 = 48000

    endpoint: ClassVar[str] = "fal-ai/inworld-tts"
    title: ClassVar[str] = "Inworld TTS-1.5 Max"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "sample_rate_hertz")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", max_length=2000, description="The words to speak, in the language of the voice.")
    voice: Voice = Field(
        default=Voice.CRAIG_EN, description="Who speaks; the letters in brackets name the language of the voice."
    )
    sample_rate_hertz: SampleRateHertz = Field(
        default=SampleRateHertz.SAMPLE_RATE_HERTZ_48000,
        description="Samples per second of the sound file; 8000 is telephone sound, 48000 keeps all the treble.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
