class FluxLoraFill(FalNode):
    """
    Fill or extend a masked area with FLUX.1 [dev] Fill and LoRAs of your own.
    flux, flux-fill, lora, image-to-image, inpainting, outpainting

    Can take the filling from another picture, put untouched parts back and return the exact original size; the prompt is optional.

    Use cases:
    - Remove a stain from a product photo
    - Put a film poster into an empty frame on a wall
    - Fill a masked label area from a picture of the label
    - Return the retouched photo at its exact original size
    - Add a trained fireplace to a masked wall of a property photo
    """

    endpoint: ClassVar[str] = "fal-ai/flux-lora-fill"
    title: ClassVar[str] = "FLUX.1 [dev] Fill LoRA"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "fill_image", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What should appear in the masked area. Beside a fill image it counts only if that asks for the prompt.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=30.0,
        ge=28,
        le=35,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the masked area is filled."
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    paste_back: bool = Field(
        default=True, description="Puts the untouched parts of the original back around the new ones."
    )
    fill_image: FluxLoraFillImageFillInput | None = Field(
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
