class Trellis2Retexture(FalNode):
    """
    Paint an untextured mesh after a reference picture with TRELLIS.2.
    trellis, microsoft, image-to-3d, 3d, retexture, texture, 4k-texture

    Takes a GLB, OBJ, PLY or STL and one picture, and gives a GLB with a texture of up to 4,096 pixels; the shape stays.

    Use cases:
    - Colour a printed-part STL for a product page
    - Give a sculpted bust a painted skin
    - Paint a bare mesh from a single concept picture
    - Texture a white Hunyuan3D mesh from its source photo
    - Bake a 4K surface onto a scan in PLY form
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024

    class TextureSize(int, Enum):
        TEXTURE_SIZE_1024 = 1024
        TEXTURE_SIZE_2048 = 2048
        TEXTURE_SIZE_4096 = 4096

    endpoint: ClassVar[str] = "fal-ai/trellis-2/retexture"
    title: ClassVar[str] = "TRELLIS.2 – Retexture"
    _required: ClassVar[tuple[str, ...]] = ("image", "mesh")
    _basic_fields: ClassVar[tuple[str, ...]] = ("mesh", "image", "resolution", "texture_size")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"mesh": {"formats": ["glb", "obj", "ply", "stl"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the same object that shows the colours and materials wanted.",
    )
    mesh: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="mesh_url",
        description="The untextured 3D model that should be painted. GLB, OBJ, PLY or STL.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1024,
        description="Fineness at which the texture is worked out: higher shows more detail and is slower.",
    )
    tex_slat_guidance_strength: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the texture keeps to the picture's colours; too high gets gaudy.",
    )
    tex_slat_guidance_rescale: float = Field(
        default=0.0, ge=0, le=1, description="Calms colour noise and bands in the texture; raise it if they show."
    )
    tex_slat_guidance_interval_start: float = Field(
        default=0.6,
        ge=0,
        le=1,
        description="Share of the texture stage after which guidance by the picture sets in; lower begins earlier.",
    )
    tex_slat_guidance_interval_end: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="Share of the texture stage at which guidance by the picture stops; not below its start.",
    )
    tex_slat_sampling_steps: int = Field(
        default=12, ge=1, le=50, description="Steps for the texture; more take longer and look purer."
    )
    tex_slat_rescale_t: float = Field(
        default=3.0,
        ge=1,
        le=6,
        description="Sharpness of the noise schedule for the texture; higher shows finer detail.",
    )
    texture_size: TextureSize = Field(
        default=TextureSize.TEXTURE_SIZE_2048,
        description="Edge length in pixels of the texture; higher is sharper and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
