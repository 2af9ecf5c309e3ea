class ArbiterImageImage(FalNode):
    """
    Compare each image with a reference picture and return distances with Arbiter: DISTS, LPIPS, SSIM, MSE or SDI.
    arbiter, vision, image-comparison, ssim, lpips, full-reference, image-quality

    Choose it when you hold the original and need to know how far a copy strayed.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Measure how much a new JPEG setting hurts scanned parish registers
    - Check an upscaler's output against the camera original before buying credits
    - Gate a render farm's nightly frames on SSIM against last week's approved set
    - Compare three denoisers on the same microscope slide with LPIPS
    - Spot which product shots a supplier silently retouched since the spring catalogue
    """

    class Measurements(str, Enum):
        DISTS = "dists"
        MSE = "mse"
        LPIPS = "lpips"
        SDI = "sdi"
        SSIM = "ssim"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image/image"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(
        default=[],
        description="Which comparison scores to compute for every pair, from pixel error (mse) to perceptual distance (lpips, dists).",
    )
    inputs: list[ReferenceImageInput] = Field(
        default=[],
        description="Pairs of pictures: the one to judge under hypothesis, the original it is held against under reference.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
