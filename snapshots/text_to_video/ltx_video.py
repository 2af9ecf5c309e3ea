class LTXVideo(FalNode):
    """
    Generate a short silent clip from text with the LTX Video preview, Lightricks' first release.
    ltx, lightricks, text-to-video, video, preview, open-weights

    Negative prompt, steps, guidance and seed can be set; size and length are fixed, unlike in later LTX Video.

    Use cases:
    - Make a rough silent clip for a mood board
    - Get a placeholder shot for a pitch deck
    - Turn one written line into a mute clip with no picture to start from
    - Invent a landscape for an animatic when nothing has been drawn yet
    - Film a script's scene headings before any concept art exists
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video"
    title: ClassVar[str] = "LTX Video Preview – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="low quality, worst quality, deformed, distorted, disfigured, motion smear, motion artifacts, fused fingers, bad anatomy, weird hand, ugly",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        gt=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
