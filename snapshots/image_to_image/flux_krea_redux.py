class FluxKreaRedux(FalNode):
    """
    Make variations of a picture without a prompt with FLUX.1 Krea [dev] Redux.
    flux, krea, redux, image-to-image, variation, photorealistic

    Takes one picture and a result size; the unposed photographic feel of Krea tells it from dev Redux.

    Use cases:
    - Get more lunch-table photos for a restaurant's posts
    - Fill a calendar from one fog photo
    - Vary a night-bus picture at Krea Redux's own guidance of 4.5
    - Make honest-looking alternates of a shop counter in Krea's unposed manner
    - Extend a film-like street series that Krea began
    """

    endpoint: ClassVar[str] = "fal-ai/flux/krea/redux"
    title: ClassVar[str] = "FLUX.1 Krea [dev] Redux – Image Variations"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of which variations are made."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the given picture is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
