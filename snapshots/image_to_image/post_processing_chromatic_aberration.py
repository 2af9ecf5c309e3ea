class PostProcessingChromaticAberration(FalNode):
    """
    Shift the colour channels of a picture apart for fringes, with fal's Post Processing.
    post-processing, image-to-image, chromatic-aberration, rgb-split, glitch, lens-effect

    Red, green and blue each have their own amount in pixels and direction; no other effect is applied.

    Use cases:
    - Make a glitch title card for a video
    - Add colour fringes to a band's press photo
    - Fake a cheap plastic lens with six settings and nothing to switch on
    - Shift red 12 pixels vertically without first enabling an effect
    - Offer designers a misprint step that cannot also blur or tint the flyer
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/chromatic-aberration"
    title: ClassVar[str] = "Post Processing – Chromatic Aberration"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "red_shift", "green_shift", "blue_shift", "red_direction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose colour channels are moved apart.",
    )
    red_shift: int = Field(
        default=0, ge=-20, le=20, description="Pixels by which the red channel is moved; zero leaves it in place."
    )
    red_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL, description="Direction in which the red channel is moved."
    )
    green_shift: int = Field(
        default=0, ge=-20, le=20, description="Pixels by which the green channel is moved; zero leaves it in place."
    )
    green_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL, description="Direction in which the green channel is moved."
    )
    blue_shift: int = Field(
        default=0, ge=-20, le=20, description="Pixels by which the blue channel is moved; zero leaves it in place."
    )
    blue_direction: ShiftDirection = Field(
        default=ShiftDirection.HORIZONTAL, description="Direction in which the blue channel is moved."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
