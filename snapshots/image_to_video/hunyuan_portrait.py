class HunyuanPortrait(FalNode):
    """
    Transfer head movement and expression from a video onto a portrait, with Tencent's HunyuanPortrait.
    hunyuan, tencent, image-to-video, video, portrait-animation, expression, driving-video

    Takes the portrait and the footage, no prompt and no sound; the motion is copied.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Animate an old family portrait with your own face
    - Drive a drawn character from a selfie video
    - Copy a filmed expression onto a portrait instead of describing it
    - Repeat a portrait's copied grin with the same seed
    - Keep the portrait's identity with ArcFace
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-portrait"
    title: ClassVar[str] = "HunyuanPortrait – Portrait Animation"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "use_arcface")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The performance to copy: a clip of a face whose expressions and head turns drive the portrait.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The portrait whose face is to be brought to life.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    use_arcface: bool = Field(
        default=True, description="Uses ArcFace face recognition to keep the identity of the portrait."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
