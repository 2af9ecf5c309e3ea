class KlingVideoV1Tts(FalNode):
    """
    Speak up to 500 characters with one of Kling's 46 character voices, in English or Chinese.
    kling, text-to-speech, speech, character-voices, chinese, voice-over

    Speed can be set; the recording suits the Kling lip-sync and avatar nodes.

    Use cases:
    - Record a voice-over for a short social clip
    - Voice a game character's line
    - Give a cartoon boy a line for a Kling lip-sync clip
    - Read a legend in a calm Chinese storyteller's voice
    - Speak Chinese with a Sichuan or Tianjin character voice
    """

    class VoiceId(str, Enum):
        GENSHIN_VINDI2 = "genshin_vindi2"
        ZHINEN_XUESHENG = "zhinen_xuesheng"
        AOT = "AOT"
        AI_SHATANG = "ai_shatang"
        GENSHIN_KLEE2 = "genshin_klee2"
        GENSHIN_KIRARA = "genshin_kirara"
        AI_KAIYA = "ai_kaiya"
        OVERSEA_MALE1 = "oversea_male1"
        AI_CHENJIAHAO_712 = "ai_chenjiahao_712"
        GIRLFRIEND_4_SPEECH02 = "girlfriend_4_speech02"
        CHAT1_FEMALE_NEW_3 = "chat1_female_new-3"
        CHAT_0407_5_1 = "chat_0407_5-1"
        CARTOON_BOY_07 = "cartoon-boy-07"
        UK_BOY1 = "uk_boy1"
        CARTOON_GIRL_01 = "cartoon-girl-01"
        PEPPAPIG_PLATFORM = "PeppaPig_platform"
        AI_HUANGZHONG_712 = "ai_huangzhong_712"
        AI_HUANGYAOSHI_712 = "ai_huangyaoshi_712"
        AI_LAOGUOWANG_712 = "ai_laoguowang_712"
        CHENGSHU_JIEJIE = "chengshu_jiejie"
        YOU_PINGJING = "you_pingjing"
        CALM_STORY1 = "calm_story1"
        UK_MAN2 = "uk_man2"
        LAOPOPO_SPEECH02 = "laopopo_speech02"
        HEAINAINAI_SPEECH02 = "heainainai_speech02"
        READER_EN_M_V1 = "reader_en_m-v1"
        COMMERCIAL_LADY_EN_F_V1 = "commercial_lady_en_f-v1"
        TIYUXI_XUEDI = "tiyuxi_xuedi"
        TIEXIN_NANYOU = "tiexin_nanyou"
        GIRLFRIEND_1_SPEECH02 = "girlfriend_1_speech02"
        GIRLFRIEND_2_SPEECH02 = "girlfriend_2_speech02"
        ZHUXI_SPEECH02 = "zhuxi_speech02"
        UK_OLDMAN3 = "uk_oldman3"
        DONGBEILAOTIE_SPEECH02 = "dongbeilaotie_speech02"
        CHONGQINGXIAOHUO_SPEECH02 = "chongqingxiaohuo_speech02"
        CHUANMEIZI_SPEECH02 = "chuanmeizi_speech02"
        CHAOSHANDASHU_SPEECH02 = "chaoshandashu_speech02"
        AI_TAIWAN_MAN2_SPEECH02 = "ai_taiwan_man2_speech02"
        XIANZHANGGUI_SPEECH02 = "xianzhanggui_speech02"
        TIANJINJIEJIE_SPEECH02 = "tianjinjiejie_speech02"
        DIYINNANSANG_DB_CN_M_04_V2 = "diyinnansang_DB_CN_M_04-v2"
        YIZHIPIANNAN_V1 = "yizhipiannan-v1"
        GUANXIAOFANG_V2 = "guanxiaofang-v2"
        TIANMEIXUEMEI_V1 = "tianmeixuemei-v1"
        DAOPIANYANSANG_V1 = "daopianyansang-v1"
        MENGWA_V1 = "mengwa-v1"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/tts"
    title: ClassVar[str] = "Kling TTS"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice_id", "voice_speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", max_length=500, description="The words to speak, exactly as written.")
    voice_id: VoiceId = Field(
        default=VoiceId.GENSHIN_VINDI2, description="Which of Kling's character voices reads the text."
    )
    voice_speed: float = Field(
        default=1.0, ge=0.8, le=2, description="How fast the voice talks; one is the normal pace."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
