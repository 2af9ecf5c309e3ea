class Ltx219BDistilledVideoToVideo(FalNode):
    """
    Remake a clip along its depth, edges or poses, quickly and with sound, with LTX-2 19B Distilled.
    ltx, lightricks, video-to-video, video, distilled, depth, pose

    Takes footage, a prompt, optional first and last pictures and your own sound; the full model adds steps and guidance.

    Use cases:
    - Restyle a phone clip for a social post
    - Turn a walk-through of an empty room into a furnished one
    - Draft a costume change on a dancer's poses before a costume LoRA exists
    - Trace a drive-by with canny edges, no steps and no weights to give
    - Lay your own soundtrack under a depth-guided restyle without loading a LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2-19b/distilled/video-to-video"
    title: ClassVar[str] = "LTX-2 19B Distilled – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "preprocessor", "image", "generate_audio")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to be remade; its depth, edges or poses, or the clip itself, guide the new one.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sound for the new video; without it the footage's own sound is used.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video opens with; left out, the footage alone sets the start.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )
    match_video_length: bool = Field(
        default=True,
        description="Makes the result as long as the input video; off makes as many frames as num frames says.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames; counts only while match video length is off. More of them cost more.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for that of the footage; more pixels cost more.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    match_input_fps: bool = Field(default=True, description="Keeps the input video's frame rate instead of a set one.")
    fps: float = Field(
        default=25.0,
        ge=1,
        le=60,
        description="Frames a second of the result; counts only while match input fps is off.",
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
    preprocessor: ControlPreprocessor = Field(
        default=ControlPreprocessor.NONE,
        description="What is drawn from the input to guide the result: depth, edges or pose. None uses the video as it is.",
    )
    ic_lora: IcLora = Field(
        default=IcLora.MATCH_PREPROCESSOR,
        description="Control add-on; match_preprocessor picks the right one. Choose it yourself for footage that already is an edge, depth or pose map, or for the detailer.",
    )
    ic_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How strictly the video follows that control add-on; higher binds more."
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
    video_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How closely the input footage is kept; lower gives the model more liberty.",
    )
    audio_strength: float = Field(
        default=1.0, ge=0, le=1, description="How exactly the given sound is kept; lower lets the model reshape it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
