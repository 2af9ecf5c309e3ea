class EvfSam(FalNode):
    """
    Make a mask of what you describe in words with EVF-SAM2.
    evf-sam, sam2, image-to-image, segmentation, mask, text-prompt

    A second prompt takes things away from the selection, and the mask can be grown, blurred, filled or inverted; SAM 2 itself reads no text.

    Use cases:
    - Make a mask for an inpainting step by describing the object
    - Separate the sky for a colour grade
    - Select a rider but not the bicycle with a negative prompt
    - Grow a mask by ten pixels so that an eraser misses no edge
    - Mask body parts or background as whole kinds of things
    """

    endpoint: ClassVar[str] = "fal-ai/evf-sam"
    title: ClassVar[str] = "EVF-SAM2 – Segmentation by Text"
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
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which something should be selected.",
    )
    mask_only: bool = Field(
        default=True, description="Returns the black and white mask; off returns the picture with the mask applied."
    )
    use_grounding_dino: bool = Field(default=False, description="Finds the object with GroundingDINO instead of SAM.")
    revert_mask: bool = Field(
        default=False, description="Turns background into foreground and the other way round in the mask."
    )
    blur_mask: int = Field(
        default=0,
        ge=0,
        le=50,
        description="Softens the mask's edge; a larger number blurs wider, 0 leaves it sharp. An odd number.",
    )
    expand_mask: int = Field(default=0, ge=0, le=20, description="Grows the found mask outwards by so many pixels.")
    fill_holes: bool = Field(default=False, description="Closes gaps inside the found mask.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
