class Tripo3dTripoV25MultiviewTo3d(FalNode):
    """
    Build a 3D model from a front view and, if you have them, left, right and back views, with Tripo 2.5.
    tripo, image-to-3d, 3d, multi-view, pbr, quad-mesh

    Each view has an input of its own; texture, quads and size are set as in the one-picture node.

    Use cases:
    - Model a handbag from front and back photos with its rear pocket in place
    - Turn four orthographic sketches into a mesh
    - Rebuild a chest of drawers from its front and both side photos
    - Start from the front alone and add the back later
    - Put the left and right views of a game character into inputs of their own
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

    endpoint: ClassVar[str] = "tripo3d/tripo/v2.5/multiview-to-3d"
    title: ClassVar[str] = "Tripo 2.5 – Multiview to 3D"
    _required: ClassVar[tuple[str, ...]] = ("front_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image", "right_image", "texture")
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
    front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="front_image_url",
        description="Picture of the object from the front, the view that leads.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="left_image_url",
        description="Picture of the same object from its left side.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="back_image_url", description="Picture of the same object from behind."
    )
    right_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="right_image_url",
        description="Picture of the same object from its right side.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        task_id: str
        model_mesh: Model3DRef
        pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
