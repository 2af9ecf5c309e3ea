class Omnipart(FalNode):
    """
    Generate a 3D object already divided into separate parts from one image with OmniPart; merge segments by number when the split is too fine, and download the pieces as a zip.
    omnipart, image-to-3d, 3d, parts, segmentation, mesh

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Get a robot toy as separate limbs for a puppet animation
    - Split a desk lamp into base, arm and shade for material tests
    - Make a wheelbarrow whose wheel can turn in an engine
    - Print a castle's towers apart to fit a small printer
    - Merge over-split wings of a model aeroplane by segment number
    """

    endpoint: ClassVar[str] = "fal-ai/omnipart"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "parts", "minimum_segment_size")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("full_model_mesh",)}

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    minimum_segment_size: int = Field(
        default=2000, ge=1, le=10000, description="Smallest part, in pixels, that is treated on its own."
    )
    seed: int = Field(
        default=765464,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    parts: str = Field(
        default="",
        description="Segments to join into one part: numbers joined by commas, groups divided by semicolons, as in 0,1;3,4.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_mesh: Model3DRef
        output_zip: AssetRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
