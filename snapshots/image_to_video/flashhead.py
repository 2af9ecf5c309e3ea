class Flashhead(FalNode):
    """
    Make a portrait speak a typed text with SoulX-FlashHead and an ElevenLabs voice.
    flashhead, image-to-video, video, talking-head, lip-sync, text-to-speech, elevenlabs

    Takes a picture, the words and one of twenty voices; no recording is needed, and none can be supplied.

    Use cases:
    - Turn a headshot and a script into a greeting video
    - Make a talking avatar for a course page
    - Give a portrait one of twenty ElevenLabs voices
    - Get the seconds of a typed greeting along with its talking clip
    - Let a portrait read the news in a steady voice
    """

    endpoint: ClassVar[str] = "fal-ai/flashhead"
    title: ClassVar[str] = "SoulX-FlashHead – Talking Head"
    _required: ClassVar[tuple[str, ...]] = ("image", "text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text", "voice", "stability")
    _promised: ClassVar[tuple[str, ...]] = ("output", "seed", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person who should speak, with the face clearly visible.",
    )
    text: str = Field(default="", description="The words that the person speaks; ElevenLabs turns them into speech.")
    voice: ElevenLabsVoice = Field(default=ElevenLabsVoice.ARIA, description="ElevenLabs voice that speaks the text.")
    stability: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        duration: float
        timings: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
