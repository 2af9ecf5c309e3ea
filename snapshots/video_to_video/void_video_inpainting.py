class VoidVideoInpainting(FalNode):
    """
    Remove an object from a video with VOID, together with what it does to the scene.
    void, video-to-video, video, object-removal, inpainting, mask

    Shadows, reflections and movements it causes go too; the object is named in words or marked by a mask video.

    Use cases:
    - Remove a passer-by from a property video
    - Take a microphone stand out of a concert clip
    - Erase a person along with the ripples they cause
    - Name the object in words instead of drawing a mask
    - Mark in a grey mask video both the object and the shadows it casts
    """

    endpoint: ClassVar[str] = "fal-ai/void-video-inpainting"
    title: ClassVar[str] = "VOID – Video Object Removal"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mask_prompt", "quad_mask_video", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage that contains the object to remove."
    )
    quad_mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="quad_mask_video_url",
        description="Mask video in greys: 0 removes, 63 is overlap, 127 affected, 255 kept; black and white works too. Unset uses the mask prompt.",
    )
    mask_prompt: str | None = Field(
        default=None,
        description="The object or person to remove, in words; used to make a mask when no mask video is connected.",
    )
    prompt: str = Field(default="", description="What the scene should look like once the object is gone.")
    enable_pass2_refinement: bool = Field(
        default=False, description="Adds a second, slower pass that steadies longer clips."
    )
    negative_prompt: str = Field(
        default="The video is not of a high quality, it has a low resolution. Watermark present in each frame. The background is solid. Strange body and strange trajectory. Distortion.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    strength: float = Field(
        default=1.0, ge=0, le=1, description="How far the marked areas are redrawn; the top value redraws them wholly."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_frames: int = Field(
        default=85,
        ge=1,
        le=197,
        description="Frames that are worked on at once; rounded to the nearest count that the model allows.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
