class CodeFormer(FalNode):
    """
    Repair blurred or distorted faces in a photo with CodeFormer and enlarge the picture along the way.
    codeformer, image-to-image, face-restoration, photo-restoration, upscaling, portrait

    The fidelity weight trades likeness for a cleaner face; works on one face or all of them.

    Use cases:
    - Sharpen small blurred faces in a scanned group photo
    - Repair distorted faces in a generated crowd
    - Restore only the face in the middle of a group
    - Trade likeness for a cleaner face with the fidelity weight
    - Process face crops that are already aligned
    """

    endpoint: ClassVar[str] = "fal-ai/codeformer"
    title: ClassVar[str] = "CodeFormer – Restore Faces"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "fidelity", "upscale_factor", "face_upscale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The photo with blurred, damaged or distorted faces.",
    )
    fidelity: float = Field(
        default=0.5,
        description="Balance between staying true to the given face and rebuilding a cleaner one. Higher keeps identity.",
    )
    upscale_factor: float = Field(
        default=2.0, description="How many times wider and higher the result becomes. More pixels cost more."
    )
    aligned: bool = Field(
        default=False, description="Tells the restorer that the faces are already cropped and upright."
    )
    only_center_face: bool = Field(default=False, description="Restores only the face in the middle.")
    face_upscale: bool = Field(default=True, description="Enlarges the faces too, not only the background.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
