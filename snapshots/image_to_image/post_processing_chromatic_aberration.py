class PostProcessingChromaticAberration(FalNode):
    """
    Shift the red, green and blue channels apart, each by its own amount and direction, for colour fringing.
    post-processing, image-to-image, chromatic-aberration, rgb-split, glitch, lens-effect

    The glitch-and-lens effect of fal's Post Processing set.

    Use cases:
    - Add red-blue fringes to a synth band's press photo
    - Fake a cheap plastic lens on a pin-sharp render
    - Build a glitch title card for a hacker tabletop session
    - Make misregistered print colours for a risograph-style flyer
    - Split channels vertically on a roller-disco poster portrait
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/chromatic-aberration"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "red_shift", "green_shift", "blue_shift", "red_direction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
