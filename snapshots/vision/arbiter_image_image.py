class ArbiterImageImage(FalNode):
    """
    Measure how far a picture differs from its original with Arbiter.
    arbiter, vision, image-comparison, full-reference, ssim, lpips, image-quality

    Takes pairs of pictures and a choice of DISTS, LPIPS, SSIM, MSE and SDI; the plain Arbiter node needs no original.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Check how much JPEG compression hurts a photo
    - Compare an upscaled picture with the original
    - Measure rendered frames by SSIM against an approved set
    - Measure three denoisers by LPIPS on the same photo
    - Measure how far product shots differ from last year's
    """

    class Measurements(str, Enum):
        DISTS = "dists"
        MSE = "mse"
        LPIPS = "lpips"
        SDI = "sdi"
        SSIM = "ssim"

    endpoint: ClassVar[str] = "fal-ai/arbiter/image/image"
    title: ClassVar[str] = "Arbiter – Compare with a Reference"
    _required: ClassVar[tuple[str, ...]] = ("measurements", "inputs")
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "measurements")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("values",)}

    measurements: list[Measurements] = Field(
        default=[],
        description="Which comparison scores to compute for every pair, such as mse for pixel error, ssim for structure, lpips and dists for perceived difference.",
    )
    inputs: list[ReferenceImageInput] = Field(
        default=[],
        description="Pairs of pictures: the one to judge under hypothesis, the original it is held against under reference.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
