class ViduQ2TextToImage(FalNode):
    """
    Generate one still with Vidu Q2 from up to 1,500 characters of text, in 16:9, 9:16 or square: a natural first frame for Vidu's video endpoints.
    vidu, vidu-q2, text-to-image, image, first-frame, anime

    Use cases:
    - Make the opening frame of a Vidu clip about a runaway kite
    - Draw an anime tram conductor for a short's title card
    - Set the vertical start picture of a noodle-shop reel
    - Fix a heroine's coat in a still before animating the chase
    - Frame a quiet reactor control room at 16:9
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9,
        description="Shape of the picture. Match it to the video you plan to make from it.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
