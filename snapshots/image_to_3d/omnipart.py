class Omnipart(FalNode):
    """
    Turn one picture of an object into a 3D model that is already divided into parts, with OmniPart.
    omnipart, image-to-3d, 3d, parts, segmentation, mesh

    Returns the whole mesh and a zip of the parts; segments that split too finely can be merged by number.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a toy in parts for 3D printing
    - Split furniture into parts for material tests
    - Get a cart whose wheel can turn in a game engine
    - Merge over-split wings of a plane by their segment numbers
    - Raise the minimum segment size so a figure's buttons stay on its coat
    """

    endpoint: ClassVar[str] = "fal-ai/omnipart"
    title: ClassVar[str] = "OmniPart – Image to 3D Parts"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "parts", "minimum_segment_size")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("full_model_mesh",)}

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object whose parts can be seen.",
    )
    minimum_segment_size: int = Field(
        default=2000,
        ge=1,
        le=10000,
        description="Smallest part, in pixels of the picture, that is treated on its own; higher gives fewer parts.",
    )
    seed: int = Field(
        default=765464,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the model follows the picture: higher is stricter, lower is freer.",
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
