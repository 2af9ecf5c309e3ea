class ZImageTurboTiling(FalNode):
    """
    Generate photorealistic pictures that repeat without a visible edge, with Z-Image Turbo.
    z-image, alibaba, text-to-image, image, tileable, seamless-texture, pattern

    From a prompt alone, or from a picture and mask; repeats in both directions or one. PATINA adds material maps.

    Use cases:
    - Make a tileable brick texture for a game
    - Design a repeating fabric or wallpaper pattern
    - Judge a plain repeating tile before its pattern LoRA is trained
    - Make a grass photo repeat at its edges on plain Tiling, with no LoRA to load
    - Draw a left-to-right border with untrained Z-Image Turbo
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/tiling"
    title: ClassVar[str] = "Z-Image Turbo – Tiling"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "tiling_mode", "image")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The surface or pattern that should repeat: material, scale and light.")
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.SQUARE_HD,
        description="Size of the picture in pixels: a preset, a width and height of your own, or auto for that of the input picture, else 1024x1024.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to make repeatable; with a mask only the masked part is repainted. Unset, the prompt alone counts.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Mask for the input picture: white is made anew, black stays. Works only together with image.",
    )
    strength: float = Field(
        default=0.6,
        gt=0,
        le=1,
        description="How far the input picture is remade: low stays close to it. Counts only with an input picture.",
    )
    tile_size: int = Field(
        default=128,
        ge=32,
        le=256,
        multiple_of=2,
        description="Size of the patches that are worked on, in latent units of 8 pixels: 128 means 1024 pixels.",
    )
    tile_stride: int = Field(
        default=64,
        ge=16,
        le=128,
        multiple_of=2,
        description="Step from one patch to the next, in latent units of 8 pixels; smaller steps overlap more and take longer.",
    )
    tiling_mode: TilingMode = Field(
        default=TilingMode.BOTH,
        description="Where the picture repeats: on all four sides, left and right only, or top and bottom only.",
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
