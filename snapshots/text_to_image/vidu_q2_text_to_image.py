class ViduQ2TextToImage(FalNode):
    """
    Generate one still from text with Vidu Q2, in 16:9, 9:16 or square.
    vidu, text-to-image, image, first-frame, anime, storyboard

    Takes a prompt, a shape and a seed, and such a still can open a Vidu image-to-video clip; the reference node keeps given people or things.

    Use cases:
    - Make a title card for a short from one line of text
    - Draw a vertical start picture for a reel from words alone
    - Settle a heroine's coat by description before any reference drawing exists
    - Draw a 16:9 opening frame of a control room that nobody photographed
    - Sketch first frames for Vidu without collecting reference pictures
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/text-to-image"
    title: ClassVar[str] = "Vidu Q2 – Text to Image"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
