class Ltx2_3QualityRenderToReal(FalNode):
    """
    Make a 3D, CG or game render look filmed, with LTX-2.3 and the 3DREAL add-on.
    ltx, video-to-video, video, photorealistic, 3d-render, game, architecture

    Takes the render and an optional first-frame picture; light, strong or strong-v2. About 6 seconds at 720p or 15 at 480p.

    Use cases:
    - Turn an architect's 3D walk-through into real-looking footage
    - Make a game cutscene look like live action
    - Set the photoreal look of a previs shot with a first-frame picture
    - Push a stiff CG car shot harder with strong-v2
    - Switch on the detail pass for a converted render that goes on a large screen
    """

    class Intensity(str, Enum):
        LIGHT = "light"
        STRONG = "strong"
        STRONG_V2 = "strong-v2"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/render-to-real"
    title: ClassVar[str] = "LTX-2.3 Quality – Render to Real"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "intensity", "image", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of a 3D, CG or game render that should look real.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame that sets the real look; without one the render alone decides.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    prompt: str = Field(
        default="3DREAL. ",
        description="Describe the real-looking result after the word 3DREAL, which triggers the add-on and is kept even if you delete it.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_frames: int = Field(
        default=121,
        description="Number of frames in the result; divided by frames per second it gives the length. About 6 seconds fit at 720p and 15 at 480p; a run that asks for more fails.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Length of the shorter side, in the source's shape: 720p is sharper and takes up to about 6 seconds, 480p up to about 15.",
    )
    detail_refine_strength: float = Field(
        default=0.75,
        description="How much the refining pass redraws: higher adds detail and drifts further. Counts only while enable detail refine is on.",
    )
    enable_detail_refine: bool = Field(
        default=False,
        description="Adds a second pass that doubles width and height; it costs about four times as much and takes longer.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    intensity: Intensity = Field(
        default=Intensity.LIGHT,
        description="How far the render is pushed: light keeps its look and motion, strong changes more, strong-v2 is the improved one, also for sound and talking characters.",
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps, at most 30: more of them take longer and add detail."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
