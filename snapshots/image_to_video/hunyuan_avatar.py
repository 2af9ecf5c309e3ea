class HunyuanAvatar(FalNode):
    """
    Animate a character from a portrait and an audio file with Tencent's HunyuanAvatar: 129 to 401 frames at 25 fps, roughly 5 to 16 seconds, with a text line for the scene and a turbo mode.
    hunyuan, image-to-video, video, tencent, lip-sync, avatar, audio-driven

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Let a plush tiger photo hum the nursery's tidy-up song
    - Give a documentary's painted merchant fifteen seconds of voiced testimony
    - Make a cat portrait croon the birthday message its owner recorded
    - Sync a trainee's pronunciation recording to a cartoon tutor for playback
    - Present an audiobook sample through its illustrated narrator
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-avatar"
    _required: ClassVar[tuple[str, ...]] = ("audio", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "text", "num_frames", "turbo_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    text: str = Field(
        default="A cat is singing.",
        description="What the picture shows and what the character does, in a sentence. These words are not spoken.",
    )
    num_frames: int = Field(
        default=129,
        ge=129,
        le=401,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    num_inference_steps: int = Field(
        default=30, ge=30, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
