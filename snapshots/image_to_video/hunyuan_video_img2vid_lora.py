class HunyuanVideoImg2vidLora(FalNode):
    """
    Animate a 960x544 image with Hunyuan Video through a custom image-to-video LoRA: just picture, prompt and seed, with size and length fixed.
    hunyuan, image-to-video, video, tencent, lora, motion

    For LoRA choice in text mode see hunyuan-video-lora.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Nudge a 960x544 dragon matte painting into a slow exhale of smoke
    - Repeat one seed on several train platform stills to compare their movement
    - Give a cropped cinema lobby photo some passing figures
    - Wave the wheat behind a painted scarecrow for a puppet backdrop
    - Add swaying lanterns to a night festival frame at the native size
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-img2vid-lora"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
