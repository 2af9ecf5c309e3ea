class Tripo3dTripoV25ImageTo3d(FalNode):
    """
    Model an object from one image with Tripo 2.5: no, standard or HD texture, optional PBR, quads, a face limit, and scaling to real-world metres.
    tripo, tripo-2.5, image-to-3d, 3d, pbr, quad-mesh, hd-texture

    Use cases:
    - Scale a photographed stool to true metres for a room planner
    - Make an HD-textured loaf for a bakery's augmented menu
    - Limit a lantern to 4,000 faces for a mobile puzzle
    - Order quads of a sea turtle for sculpting practice
    - Line a model up with the photo it came from for compositing
    """

    class Texture(str, Enum):
        NO = "no"
        STANDARD = "standard"
        HD = "HD"

    class TextureAlignment(str, Enum):
        ORIGINAL_IMAGE = "original_image"
        GEOMETRY = "geometry"

    class Orientation(str, Enum):
        DEFAULT = "default"
        ALIGN_IMAGE = "align_image"

    endpoint: ClassVar[str] = "tripo3d/tripo/v2.5/image-to-3d"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "texture", "face_limit", "pbr", "quad")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("base_model",)}

    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    face_limit: int | None = Field(
        default=None, description="Highest number of faces; left out, it adapts to the object."
    )
    pbr: bool | None = Field(
        default=False, description="Gives the model physically based materials, which brings a texture with it."
    )
    texture: Texture = Field(default=Texture.STANDARD, description="Amount of texture: none, standard or HD.")
    texture_seed: int | None = Field(
        default=None,
        description="Chance number for the surface alone: vary it to get another texture on the same shape; left out, it is random.",
    )
    auto_size: bool | None = Field(default=False, description="Scales the model to its real size in metres.")
    quad: bool | None = Field(
        default=False, description="Makes a mesh of four-sided faces, delivered as FBX; costs extra."
    )
    texture_alignment: TextureAlignment | None = Field(
        default=TextureAlignment.ORIGINAL_IMAGE,
        description="Whether the texture keeps closer to the picture or to the shape.",
    )
    orientation: Orientation | None = Field(
        default=Orientation.DEFAULT,
        description="Turns the finished model to face as in the picture, or leaves it in the standard position.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        task_id: str
        model_mesh: Model3DRef
        pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
