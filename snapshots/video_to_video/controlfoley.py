class Controlfoley(FalNode):
    """
    Add matching sound effects to a video with ControlFoley, steered by a prompt and by a sample's timbre.
    controlfoley, video-to-video, video, foley, sound-effects, video-to-audio

    Returns the video with sound and the sound alone, up to 30 seconds; words can replace the picture as guide.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Add footsteps and doors to a silent clip without describing them
    - Give a generated video its sound effects
    - Copy the timbre of a three-second sample onto a scene
    - Score a creature's growl after a recording of your own dog
    - Get the foley as a sound file beside the scored video
    """

    endpoint: ClassVar[str] = "fal-ai/controlfoley"
    title: ClassVar[str] = "ControlFoley – Video to Audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "reference_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Silent or filmed clip that should get matching sound.",
    )
    prompt: str = Field(default="", description="Which sound is wanted; empty lets the picture alone decide.")
    negative_prompt: str = Field(
        default="", description="What should not be heard, such as music or speech. Empty rules nothing out."
    )
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Sample of 2 to 4 seconds whose timbre the sound takes over; a longer one is cut, a shorter one padded with silence.",
    )
    duration: float = Field(
        default=8.0, ge=1, le=30, description="Length of the sound in seconds; a shorter video shortens it."
    )
    num_inference_steps: int = Field(
        default=25, ge=4, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    mask_away_clip: bool = Field(
        default=False, description="Ignores CLIP's reading of the picture, so that the sound follows the prompt."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        audio: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
