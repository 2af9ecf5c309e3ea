class EvfSam(FalNode):
    """
    Cut a mask from words with EVF-SAM2: say what to select and, in a second prompt, what to leave out.
    evf-sam, sam2, image-to-image, segmentation, mask, text-prompt

    Mask can be grown, blurred, hole-filled or inverted before it comes back.

    Use cases:
    - Select the horse but not its rider to feed an inpainting step
    - Mask every leaf on a diseased tomato plant for an agronomy class
    - Pick out the left shoe of a pair by describing it
    - Grow a mask around the bride's train so an eraser misses no lace
    - Separate sky from cranes in a docklands picture for a colour grade
    """

    endpoint: ClassVar[str] = "fal-ai/evf-sam"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt", "mask_only", "expand_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="The thing to select, described in words. Not a drawing instruction.")
    negative_prompt: str | None = Field(
        default=None, description="Things to subtract from the selection, described in words."
    )
    semantic_type: bool = Field(
        default=False,
        description="Marks whole kinds of things, such as body parts or background, instead of single ones.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask_only: bool = Field(default=True, description="Returns just the black and white mask, without the picture.")
    use_grounding_dino: bool = Field(default=False, description="Finds the object with GroundingDINO instead of SAM.")
    revert_mask: bool = Field(
        default=False, description="Turns background into foreground and the other way round in the mask."
    )
    blur_mask: int = Field(
        default=0,
        ge=0,
        le=50,
        description="Softens the mask's edge; a larger odd number blurs wider, zero leaves it sharp. An odd number.",
    )
    expand_mask: int = Field(default=0, ge=0, le=20, description="Grows the found mask outwards by so many pixels.")
    fill_holes: bool = Field(default=False, description="Closes gaps inside the found mask.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
