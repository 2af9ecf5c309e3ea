class Hunyuan3dV21(FalNode):
    """
    Build a 3D model from one picture with Tencent's Hunyuan3D 2.1, which adds PBR materials to version 2.0.
    hunyuan3d, tencent, image-to-3d, 3d, pbr, mesh, glb

    Gives a white mesh, or a textured one at three times the price.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hunyuan-3d/v3.1/pro/image-to-3d.

    Use cases:
    - Make a metal teapot that catches light in a viewer
    - Create a furniture asset for a staged flat
    - Get a separate GLB with physically based materials
    - Judge chess pieces as white meshes before the textured run
    - Give a glazed vase its gloss as a PBR material
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v21"
    title: ClassVar[str] = "Hunyuan3D 2.1 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "input_image",
        "textured_mesh",
        "octree_resolution",
        "num_inference_steps",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the shape keeps to the picture: higher is stricter and can look forced.",
    )
    octree_resolution: int = Field(
        default=256,
        ge=1,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    textured_mesh: bool = Field(
        default=False, description="Adds colours and materials, at three times the price of the white mesh."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_glb_pbr: Model3DRef
        model_mesh: AssetRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
