class HunyuanVideoImg2vidLora(FalNode):
    """
    Animate a picture at 960x544 with Hunyuan Video and its built-in image-to-video LoRA.
    hunyuan, tencent, image-to-video, video, lora, open-weights

    Takes a picture, a prompt and a seed only; no LoRA of your own can be added, and the clip has no sound.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hunyuan-video-image-to-video.

    Use cases:
    - Bring a landscape illustration to life
    - Animate a still for a video intro
    - Set a 960x544 frame in motion without any cropping
    - Note the seed that came back with a lucky take and run it again
    - Fill a 960x544 video slot with a moving harbour from one painting
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-img2vid-lora"
    title: ClassVar[str] = "Hunyuan Video LoRA – Image to Video"
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
        description="Still picture to set in motion; any size but 960x544 is cropped and resized to it.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
