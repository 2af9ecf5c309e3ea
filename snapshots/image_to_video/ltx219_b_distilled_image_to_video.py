class Ltx219BDistilledImageToVideo(FalNode):
    """
    Animate a picture with sound, quickly, with LTX-2 19B Distilled.
    ltx, lightricks, image-to-video, video, audio, distilled, camera-control

    Takes a picture, a prompt and an optional end picture; camera moves are ready-made. No steps or guidance to set; the full model has both.

    Use cases:
    - Bring a product photo to life for a shop page
    - Animate a listing photo with a slow dolly-in
    - Try a jib-up and a dolly-left on a key visual before its style is trained
    - Sketch a move between two storyboard frames with no LoRA file at hand
    - Turn a folder of event photos into clips with no weights, steps or guidance
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2-19b/distilled/image-to-video"
    title: ClassVar[str] = "LTX-2 19B Distilled – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "camera_lora", "generate_audio")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video starts from; with direction backward it ends there instead.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for the shape of the image; more pixels cost more.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    fps: float = Field(
        default=25.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    camera_lora: CameraLora = Field(
        default=CameraLora.NONE, description="Ready-made camera move that is mixed into the video."
    )
    camera_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How pronounced the chosen camera move is; higher is stronger."
    )
    negative_prompt: str = Field(
        default="blurry, out of focus, overexposed, underexposed, low contrast, washed out colors, excessive noise, grainy texture, poor lighting, flickering, motion blur, distorted proportions, unnatural skin tones, deformed facial features, asymmetrical face, missing facial features, extra limbs, disfigured hands, wrong hand count, artifacts around text, inconsistent perspective, camera shake, incorrect depth of field, background too sharp, background clutter, distracting reflections, harsh shadows, inconsistent lighting direction, color banding, cartoonish rendering, 3D CGI look, unrealistic materials, uncanny valley effect, incorrect ethnicity, wrong gender, exaggerated expressions, wrong gaze direction, mismatched lip sync, silent or muted audio, distorted voice, robotic voice, echo, background noise, off-sync audio,incorrect dialogue, added dialogue, repetitive speech, jittery movement, awkward pauses, incorrect timing, unnatural transitions, inconsistent framing, tilted camera, flat lighting, inconsistent tone, cinematic oversaturation, stylized filters, or AI artifacts.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    interpolation_direction: ExtendDirection = Field(
        default=ExtendDirection.FORWARD,
        description="Whether the sequence runs from the start picture to the end picture or the other way.",
    )
    image_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the input picture is kept; lower lets the model depart from it.",
    )
    end_image_strength: float = Field(
        default=1.0, ge=0, le=1, description="How firmly the closing picture is met; lower only leans towards it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
