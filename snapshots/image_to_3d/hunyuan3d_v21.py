class Hunyuan3dV21(FalNode):
    """
    Build a 3D mesh from an image with Tencent's Hunyuan3D 2.1, which adds PBR materials to version 2; leave texturing off for a plain white mesh at a third of the price.
    hunyuan3d, image-to-3d, 3d, pbr, mesh, glb

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Model a brass teapot with metal that catches light in a shop viewer
    - Make white meshes of chess pieces to judge their outline first
    - Create a leather armchair asset for a staged virtual flat
    - Produce a lacquered puppet head for an animation test
    - Give a Roman oil lamp photo realistic clay for an online exhibit
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v21"
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
        description="Picture of one object, best seen whole and against a plain background.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    octree_resolution: int = Field(
        default=256,
        ge=1,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    textured_mesh: bool = Field(
        default=False, description="Adds colours to the model; off returns a cheaper white mesh."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_glb_pbr: Model3DRef
        model_mesh: AssetRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
