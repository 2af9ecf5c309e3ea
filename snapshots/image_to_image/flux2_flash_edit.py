class Flux2FlashEdit(FalNode):
    """
    Edit or combine up to four pictures in very little time with Flash, a distilled FLUX.2 [dev].
    flux-2, flash, image-to-image, fast, hex-colour, image-editing

    Follows hex colours in the prompt; gives a 1024-pixel square unless another size is set, steps are fixed.

    Use cases:
    - Recolour a product while the customer watches
    - Clear clutter from hundreds of classified photos
    - Get 1024-pixel square posts out of event photos with no size set
    - Preview a sofa in twelve hex colours on Flash before FLUX.2 [dev] edits it
    - Offer shoppers a photo edit on distilled Flash with its steps fixed
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/flash/edit"
    title: ClassVar[str] = "FLUX.2 [dev] Flash – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own. 512 to 2048 px a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures to edit or combine, in the order in which the prompt speaks of them; those beyond the fourth are ignored.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
