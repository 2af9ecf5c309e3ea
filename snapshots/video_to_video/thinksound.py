class Thinksound(FalNode):
    """
    Give a video a realistic soundtrack with ThinkSound and get it back with the sound mixed in.
    thinksound, video-to-video, video, audio, sound-effects, foley

    Prompt optional: left out, it is inferred from the picture. The /audio sibling returns the sound alone.

    Use cases:
    - Hear a mute clip of a market square with bells and pigeons
    - Add crunch to a generated apple bite for a juice stall
    - Sound a silent Super 8 train without writing a word
    - Ask for distant thunder under a heath timelapse
    - Return a finished clip with clinking for a cocktail menu
    """

    endpoint: ClassVar[str] = "fal-ai/thinksound"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(default="", description="The sound wanted, in words; left empty it is derived from the video.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=24, ge=2, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    cfg_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
