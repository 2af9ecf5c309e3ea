class CodeFormer(FalNode):
    """
    Repair blurred or distorted faces with CodeFormer and upscale the picture along the way.
    codeformer, image-to-image, face-restoration, photo-restoration, upscaling, portrait

    The fidelity weight sets how true to the source the rebuilt face stays; one face or all of them.

    Use cases:
    - Recover faces in a regiment photo rephotographed through glass
    - Fix the melted features of bystanders in a generated crowd
    - Restore only the middle singer on a worn LP sleeve scan
    - Steady a shaky disposable-camera portrait from a 1998 prom
    - Make out the midwife in a faded birth announcement clipping
    """

    endpoint: ClassVar[str] = "fal-ai/codeformer"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "fidelity", "upscale_factor", "face_upscale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    fidelity: float = Field(
        default=0.5,
        description="Balance between staying true to the given face and rebuilding a cleaner one. Higher keeps identity.",
    )
    upscale_factor: float = Field(default=2.0, description="How many times wider and higher the result becomes.")
    aligned: bool = Field(
        default=False, description="Tells the restorer that the faces are already cropped and upright."
    )
    only_center_face: bool = Field(default=False, description="Restores only the face in the middle.")
    face_upscale: bool = Field(default=True, description="Enlarges the faces too, not only the background.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
