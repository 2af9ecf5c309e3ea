class Pshuman(FalNode):
    """
    Reconstruct a person as a 3D mesh from a single photograph with PSHuman; returns an OBJ file and a preview picture, clothing and all.
    pshuman, image-to-3d, 3d, human, character, obj

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a printable figurine of a retiring postman
    - Scan in a dancer from one studio portrait for a poster scene
    - Build background guests for an architect's atrium render
    - Turn a folk costume photograph into a model visitors can turn
    - Get a base mesh of a goalkeeper in full kit
    """

    endpoint: ClassVar[str] = "fal-ai/pshuman"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_obj",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        preview_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
