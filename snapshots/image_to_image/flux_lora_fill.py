class FluxLoraFill(FalNode):
    """
    Fill or extend a masked area with FLUX.1 [dev] Fill and LoRAs.
    flux, flux-fill, lora, image-to-image, inpainting, outpainting

    Can paste another image into the hole, restore the untouched pixels and return the original size; the open Fill, not pro.

    Use cases:
    - Fill a wall's masked poster frame with a cinema's own artwork
    - Repair a rip in a team banner without shifting a pixel elsewhere
    - Add a trained fireplace to an estate photo at full size
    - Insert a bottle's real label into a blank mock-up region
    - Extend a masked margin of a botanical plate for binding
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-fill"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "fill_image", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=30.0,
        ge=28,
        le=35,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    paste_back: bool = Field(
        default=True, description="Puts the untouched parts of the original back around the new ones."
    )
    fill_image: ImageFillInputType2 | None = Field(
        default=None,
        description="Picture or pictures to paste into the masked area, with options to fill in context and use the prompt too.",
    )
    resize_to_original: bool = Field(
        default=False, description="Scales the result back to the exact size of the input."
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
