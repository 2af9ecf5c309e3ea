class HunyuanAvatar(FalNode):
    """
    Animate a portrait to a recording with Tencent's HunyuanVideo-Avatar, speaking or singing.
    hunyuan, tencent, image-to-video, video, lip-sync, avatar, singing

    129 to 401 frames at 25 fps, so 5 to 16 seconds, with a sentence for the scene and a turbo mode.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a spokesperson clip from a drawn character
    - Let an illustrated narrator present an audiobook sample
    - Make a portrait speak a twelve-second greeting from a recording
    - Spend fifty steps on the final of a singing close-up
    - Make a sixteen-second singing clip from one drawing
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-avatar"
    title: ClassVar[str] = "HunyuanVideo-Avatar – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "text", "num_frames", "turbo_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person or figure who should speak or sing.",
    )
    text: str = Field(
        default="A cat is singing.",
        description="What the picture shows and what the character does, in a sentence. These words are not spoken.",
    )
    num_frames: int = Field(
        default=129,
        ge=129,
        le=401,
        description="Number of frames, at 25 a second. A clip never runs longer than the recording.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
