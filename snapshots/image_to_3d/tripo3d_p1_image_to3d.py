class Tripo3dP1ImageTo3d(FalNode):
    """
    Build a light 3D model of 48 to 20,000 faces from one picture with Tripo P1.
    tripo, image-to-3d, 3d, low-poly, game-asset, single-image

    Texture, face count and shape seed are all there is to set; H3.1 makes detailed models with PBR materials.

    Use cases:
    - Make a low-poly prop for a mobile game from a sketch
    - Turn a logo drawing into a light web model
    - Hold an asset to 500 faces from one picture
    - Mesh background trees from a photo each, lighter than H3.1 goes
    - Get an untextured low-poly shape of a photographed chest to paint yourself
    """

    endpoint: ClassVar[str] = "tripo3d/p1/image-to-3d"
    title: ClassVar[str] = "Tripo P1 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "face_limit", "texture")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_mesh",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_base_model": ("model_urls", "base_model"),
        "model_urls_pbr_model": ("model_urls", "pbr_model"),
    }

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )
    face_limit: int | None = Field(
        default=None, ge=48, le=20000, description="Number of faces to aim for; unset, the model decides by itself."
    )
    texture: bool = Field(default=True, description="Paints the surface; off returns the bare shape.")
    model_seed: int | None = Field(
        default=None, description="Number that fixes the shape, so that a run can be repeated."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_base_model: Model3DRef
        model_urls_pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
