class Hunyuan3dV2MultiViewTurbo(FalNode):
    """
    Build a mesh from front, back and left pictures quickly with Hunyuan3D 2.0 Multi-View Turbo.
    hunyuan3d, tencent, image-to-3d, 3d, multi-view, turbo, fast

    The same three required views as the regular version, distilled for speed and slightly cheaper.

    Use cases:
    - Preview a figurine from its front, back and left drawings
    - Mesh a row of hats shot from three sides
    - Check whether three views agree before the regular Multi-View run
    - Rough out a food truck from front, rear and left side snapshots
    - Mesh a costume's three drawings to see where they disagree
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d/v2/multi-view/turbo"
    title: ClassVar[str] = "Hunyuan3D 2.0 Multi-View Turbo – Images to 3D"
    _required: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("front_image", "back_image", "left_image", "textured_mesh")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="front_image_url",
        description="Picture of the object from the front, the view that leads.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="back_image_url", description="Picture of the same object from behind."
    )
    left_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="left_image_url",
        description="Picture of the same object from its left side.",
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
        description="How closely the shape keeps to the pictures: higher is stricter and can look forced.",
    )
    octree_resolution: int = Field(
        default=256,
        ge=1,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    textured_mesh: bool = Field(
        default=False, description="Adds colours to the model, at three times the price of the white mesh."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
