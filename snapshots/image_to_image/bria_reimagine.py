class BriaReimagine(FalNode):
    """
    Make a new picture that follows the structure of an existing one, guided by a prompt, with Bria's earlier Reimagine.
    bria, image-to-image, structure-reference, sketch, licensed-data, variation

    One influence dial; version 3.2 splits edges and depth.

    Use cases:
    - Redress a photo of a castle playground as a gingerbread scene
    - Keep a seating plan's layout and paint it as a lily pond
    - Turn a toddler's block tower into an alpine hotel illustration
    - Loosen the influence until a bike sketch becomes a carousel horse
    - Recast a train platform picture as a paper theatre with the same lines
    """

    endpoint: ClassVar[str] = "fal-ai/bria/reimagine"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "structure_image", "structure_ref_influence", "num_results")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    structure_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="structure_image_url",
        description="Image whose outlines the new picture should follow; empty for free composition. JPEG, PNG or WebP.",
    )
    structure_ref_influence: float = Field(
        default=0.75, description="How closely the new picture follows the lines and layout of the structure image."
    )
    num_results: int = Field(
        default=1, ge=1, le=4, description="How many results to make; for product shots, that many for every placement."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    fast: bool = Field(default=True, description="Uses the quicker model, at a small loss of quality.")
    num_inference_steps: int = Field(
        default=30, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
