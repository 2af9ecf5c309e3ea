class Tripo3dH3_1ImageTo3d(FalNode):
    """
    tripo3d/h3.1/image-to-3d on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    class TextureAlignment(str, Enum):
        ORIGINAL_IMAGE = "original_image"
        GEOMETRY = "geometry"

    class Orientation(str, Enum):
        DEFAULT = "default"
        ALIGN_IMAGE = "align_image"

    endpoint: ClassVar[str] = "tripo3d/h3.1/image-to-3d"
    title: ClassVar[str] = "Tripo H3.1 Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "auto_size")
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
        description="Picture of one object, best seen whole and against a plain background.",
    )
    face_limit: int | None = Field(
        default=None, ge=1000, le=2000000, description="Highest number of faces; left out, it adapts to the object."
    )
    texture: bool = Field(
        default=True, description="What the surface is like, or whether and how finely a 3D model is textured."
    )
    pbr: bool = Field(
        default=True, description="Gives the model physically based materials, which brings a texture with it."
    )
    model_seed: int | None = Field(default=None)
    texture_seed: int | None = Field(
        default=None,
        description="Chance number for the surface alone: vary it to get another texture on the same shape; left out, it is random.",
    )
    texture_quality: TripoDetail = Field(default=TripoDetail.STANDARD)
    geometry_quality: TripoDetail = Field(default=TripoDetail.STANDARD)
    texture_alignment: TextureAlignment = Field(
        default=TextureAlignment.ORIGINAL_IMAGE,
        description="Whether the texture keeps closer to the picture or to the shape.",
    )
    auto_size: bool = Field(default=False, description="Scales the model to its real size in metres.")
    orientation: Orientation = Field(
        default=Orientation.DEFAULT, description="Which way it faces, or how the 3D model is turned."
    )
    quad: bool = Field(default=False, description="Makes a mesh of four-sided faces, delivered as FBX; costs extra.")

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_base_model: Model3DRef
        model_urls_pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
