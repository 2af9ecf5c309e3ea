class ArgilAvatarsAudioToVideo(FalNode):
    """
    Make one of Argil's stock presenters speak your recording on video, in casual UGC or masterclass settings; background removal costs half as much again.
    argil, audio-to-video, avatar, talking-head, ugc, lip-sync

    Use cases:
    - Front a tax adviser's weekly tip recorded as a voice memo
    - Let a podcast presenter avatar introduce a gym's class plan
    - Turn a lecturer's audio feedback into a face-to-face message
    - Film a skincare testimonial from a customer's voicemail
    - Place a cut-out presenter over an orchard drone shot
    """

    class Avatar(str, Enum):
        MIA_OUTDOOR_UGC = "Mia outdoor (UGC)"
        LARA_MASTERCLASS = "Lara (Masterclass)"
        INES_UGC = "Ines (UGC)"
        MARIA_MASTERCLASS = "Maria (Masterclass)"
        EMMA_UGC = "Emma (UGC)"
        SIENNA_MASTERCLASS = "Sienna (Masterclass)"
        ELENA_UGC = "Elena (UGC)"
        JASMINE_MASTERCLASS = "Jasmine (Masterclass)"
        AMARA_MASTERCLASS = "Amara (Masterclass)"
        RYAN_PODCAST_UGC = "Ryan podcast (UGC)"
        TYLER_MASTERCLASS = "Tyler (Masterclass)"
        JAYSE_MASTERCLASS = "Jayse (Masterclass)"
        PAUL_MASTERCLASS = "Paul (Masterclass)"
        MATTEO_UGC = "Matteo (UGC)"
        DANIEL_CAR_UGC = "Daniel car (UGC)"
        DARIO_MASTERCLASS = "Dario (Masterclass)"
        VIVA_MASTERCLASS = "Viva (Masterclass)"
        CHEN_MASTERCLASS = "Chen (Masterclass)"
        ALEX_MASTERCLASS = "Alex (Masterclass)"
        VANESSA_UGC = "Vanessa (UGC)"
        LAURENT_UGC = "Laurent (UGC)"
        NOEMIE_CAR_UGC = "Noemie car (UGC)"
        BRANDON_UGC = "Brandon (UGC)"
        BYRON_MASTERCLASS = "Byron (Masterclass)"
        CALISTA_MASTERCLASS = "Calista (Masterclass)"
        MILO_MASTERCLASS = "Milo (Masterclass)"
        FABIEN_MASTERCLASS = "Fabien (Masterclass)"
        ROSE_UGC = "Rose (UGC)"

    endpoint: ClassVar[str] = "argil/avatars/audio-to-video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "avatar")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "avatar", "remove_background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    avatar: Avatar | None = Field(default=None, description="Presenter who appears in the video.")
    remove_background: bool = Field(
        default=False, description="Leaves out the backdrop behind the presenter; raises the price by half."
    )

    class OutputType(TypedDict):
        output: VideoRef
        moderation_error: str
        moderation_flagged: bool
        moderation_transcription: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
