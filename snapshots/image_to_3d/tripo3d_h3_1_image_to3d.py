class Tripo3dH3_1ImageTo3d(FalNode):
    """
    Build a 3D model from one picture with Tripo H3.1, with PBR materials by default.
    tripo, image-to-3d, 3d, pbr, quad-mesh, single-image

    Up to two million faces, quads, real-world size and separate quality for shape and texture; P1 makes light meshes.

    Use cases:
    - Turn a single product photo into a detailed model
    - Make a hero asset for a game from one concept drawing
    - Scale a chair from its only catalogue photo to real metres
    - Align a figurine with the view in its one portrait
    - Reroll the texture and keep the same shape
    """

    class TextureAlignment(str, Enum):
        ORIGINAL_IMAGE = "original_image"
        GEOMETRY = "geometry"

    class Orientation(str, Enum):
        DEFAULT = "default"
        ALIGN_IMAGE = "align_image"

    endpoint: ClassVar[str] = "tripo3d/h3.1/image-to-3d"
    title: ClassVar[str] = "Tripo H3.1 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "geometry_quality", "texture_quality", "face_limit", "quad")
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
        default=None, ge=1000, le=2000000, description="Number of faces to aim for; unset, the model decides by itself."
    )
    texture: bool = Field(default=True, description="Paints the surface; pbr brings a texture even when this is off.")
    pbr: bool = Field(
        default=True, description="Gives the model physically based materials, which brings a texture with it."
    )
    model_seed: int | None = Field(
        default=None,
        description="Number that fixes the shape, so that a run can be repeated; unset, each run draws a new one.",
    )
    texture_seed: int | None = Field(
        default=None,
        description="Chance number for the surface alone: vary it to get another texture on the same shape.",
    )
    texture_quality: TripoDetail = Field(
        default=TripoDetail.STANDARD, description="detailed makes textures of higher resolution than standard."
    )
    geometry_quality: TripoDetail = Field(
        default=TripoDetail.STANDARD, description="detailed makes a finer shape than standard."
    )
    texture_alignment: TextureAlignment = Field(
        default=TextureAlignment.ORIGINAL_IMAGE,
        description="Whether the texture keeps closer to the picture or to the shape.",
    )
    auto_size: bool = Field(default=False, description="Scales the model to its real size in metres.")
    orientation: Orientation = Field(
        default=Orientation.DEFAULT, description="Which way the model faces; align_image turns it as in your picture."
    )
    quad: bool = Field(
        default=False, description="Makes four-sided faces in place of triangles; the file may then come as FBX."
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
