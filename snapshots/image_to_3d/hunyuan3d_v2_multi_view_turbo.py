class Hunyuan3dV2MultiViewTurbo(FalNode):
    """
    Combine front, back and left views into a mesh with the turbo multi-view Hunyuan3D 2.0; the same three pictures as the regular version, fewer steps needed.
    hunyuan3d, image-to-3d, 3d, multi-view, turbo, fast

    Use cases:
    - Preview a figurine's turnaround while the illustrator is still on the call
    - Mesh a dozen hats shot on the same three-side rig
    - Test whether a left view is sharp enough for the slow pass
    - Rough out a food truck from front, side and rear snapshots
    - Check a costume design for mistakes between its three drawings
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/multi-view/turbo"
    _required: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image", "textured_mesh")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="front_image_url",
        description="Image of the object from the front, the view that leads the reconstruction.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="Image of the object from behind, for a more faithful back side.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="left_image_url", description="Image of the object from its left side."
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
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
