class Pshuman(FalNode):
    """
    Reconstruct a person with clothing as a 3D mesh from a single photo with PSHuman.
    pshuman, image-to-3d, 3d, human, character, obj

    Returns an OBJ file and a preview picture; SAM 3D Body gives the bare body and pose instead.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a printable figurine from a photo
    - Turn staff photos into 3D people for an architecture render
    - Get a clothed base mesh for a game character
    - Turn a costume photo into a model to rotate
    - Get an OBJ file and a preview picture of a photographed person
    """

    endpoint: ClassVar[str] = "fal-ai/pshuman"
    title: ClassVar[str] = "PSHuman – Person to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_obj",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of one person, best the whole body."
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the mesh keeps to the generated views of the person; higher is stricter.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        preview_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
