class Tripo3dTripoV25ImageTo3d(FalNode):
    """
    Build a 3D model from one picture with Tripo 2.5.
    tripo, image-to-3d, 3d, pbr, quad-mesh, hd-texture

    Three grades of texture, PBR on request, quads, a face limit and real-world size; Tripo H3.1 is the later model.

    Use cases:
    - Build a stool for a room planner from one photo taken at an angle
    - Make an AR dish for a menu from a single three-quarter restaurant photo
    - Turn a side-on bicycle listing photo into a web model of 4,000 faces
    - Model a sneaker from one diagonal shop photo where nobody shot the front
    - Get a bare untextured mesh from a concept sketch drawn in three-quarter view
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
    title: ClassVar[str] = "Tripo 2.5 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "texture", "face_limit", "pbr", "quad")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("base_model",)}

    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the shape, so that a run can be repeated; -1 draws a new one for each run. The surface has a number of its own.",
    )
    face_limit: int | None = Field(
        default=None, description="Highest number of faces; unset, it is chosen to suit the object."
    )
    pbr: bool | None = Field(
        default=False, description="Gives the model physically based materials, which brings a texture with it."
    )
    texture: Texture = Field(
        default=Texture.STANDARD,
        description="Amount of texture: none, standard or HD; with pbr on, a texture is made in any case.",
    )
    texture_seed: int | None = Field(
        default=None,
        description="Chance number for the surface alone: vary it to get another texture on the same shape.",
    )
    auto_size: bool | None = Field(default=False, description="Scales the model to its real size in metres.")
    quad: bool | None = Field(
        default=False,
        description="Makes four-sided faces, delivered as FBX, for 0.05 dollars more; without a face limit it then aims for 10,000 faces.",
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
        description="Picture of one object, fully in view, to build the 3D model from.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        task_id: str
        model_mesh: Model3DRef
        pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
