class Thinksound(FalNode):
    """
    Give a video a fitting soundtrack with ThinkSound and get it back with the sound mixed in.
    thinksound, video-to-video, video, audio, sound-effects, foley

    The prompt is optional and is otherwise drawn from the picture; the audio version returns the sound alone.

    Use cases:
    - Get a silent product clip back with background sound in it
    - Add street noise to a mute market clip so that it can be posted
    - Give a generated animation its noises inside the same file
    - Show a client the silent draft with its sound already mixed in
    - Return a finished clip with distant thunder under the picture
    """

    endpoint: ClassVar[str] = "fal-ai/thinksound"
    title: ClassVar[str] = "ThinkSound – Video with Sound"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip that should get a soundtrack."
    )
    prompt: str = Field(default="", description="The sound wanted, in words; left empty it is derived from the video.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
