class Tripo3dTripoV25MultiviewTo3d(FalNode):
    """
    Reconstruct an object with Tripo 2.5 from a front view plus optional left, right and back views; texture, PBR, quad and size options match its single-image sibling.
    tripo, tripo-2.5, image-to-3d, multi-view, 3d, pbr

    Use cases:
    - Model a designer handbag with its clasp and rear pocket right
    - Turn four orthographic sketches of a hovercraft into a mesh
    - Rebuild a chest of drawers from an auction house's side shots
    - Make a rugby trophy replica from front and back photos
    - Digitise a hand-sewn bear, tail included
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
    _required: ClassVar[tuple[str, ...]] = ("front_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image", "right_image", "texture")
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
    front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="front_image_url",
        description="Image of the object from the front, the view that leads the reconstruction.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="left_image_url", description="Image of the object from its left side."
    )
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="Image of the object from behind, for a more faithful back side.",
    )
    right_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="right_image_url",
        description="Image of the object from its right side.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        task_id: str
        model_mesh: Model3DRef
        pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
