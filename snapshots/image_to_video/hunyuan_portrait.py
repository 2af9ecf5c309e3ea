class HunyuanPortrait(FalNode):
    """
    Transfer head movement and expression from a driving video onto a portrait with Tencent's HunyuanPortrait.
    hunyuan, image-to-video, video, tencent, portrait-animation, expression, driving-video

    No prompt and no audio: the motion is copied from the footage you give.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Wink through a Renaissance duchess by filming your own face
    - Puppeteer a webcomic hero's close-up from a phone selfie video
    - Copy a speech therapist's mouth exercises to an illustrated child
    - Revive a sepia great-aunt with a niece's gentle head turn
    - Lend a stone statue's face the grimaces of a theatre warm-up
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-portrait"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    use_arcface: bool = Field(
        default=True, description="Use ArcFace face recognition to keep the portrait's identity during the transfer."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
