class BriaReimagine(FalNode):
    """
    Generate new pictures that follow the structure of another, led by a prompt, with Bria Reimagine.
    bria, image-to-image, structure-reference, sketch-to-image, variation, licensed-data

    One structure picture and one influence dial, up to four results; version 3.2 had edges and depth apart.

    Use cases:
    - Turn a sketch into an illustration for a brochure
    - Offer a client four campaign versions of one product photo in a single run
    - Switch fast mode off for the final of a brochure picture with a fixed structure
    - Repeat an approved sketch rendering from the seed it came back with
    - Get four structure-true versions of one photo by the fast model
    """

    endpoint: ClassVar[str] = "fal-ai/bria/reimagine"
    title: ClassVar[str] = "Bria Reimagine"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "structure_image", "structure_ref_influence", "num_results")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "structure_image": {"formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What the new picture shows within the given structure.")
    structure_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="structure_image_url",
        description="Picture whose outlines and layout the new ones follow; empty composes freely. JPEG, PNG or WebP.",
    )
    structure_ref_influence: float = Field(
        default=0.75, description="How closely the new picture follows the lines and layout of the structure image."
    )
    num_results: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
