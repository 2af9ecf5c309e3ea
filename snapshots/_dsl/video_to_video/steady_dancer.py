class SteadyDancer(dsl.Builder, node_type="fal.video_to_video.SteadyDancer"):
    """
    Make a person in a photo dance to a driving video with SteadyDancer, holding appearance steady from the first frame.

    480p to 720p, at most 241 frames; copies the driving clip's sound by default. Pose strength and timing are adjustable.

    Args:
        image: Image of the person or thing that the video is to show.
        video: The clip whose movement is copied.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        pose_guidance_end: Share of the run after which the pose is no longer enforced.
        pose_guidance_scale: How strictly the given pose is held; higher copies it more exactly.
        pose_guidance_start: Share of the run from which the pose is enforced.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        use_turbo: Uses fewer, tuned steps for a fast result; your own step settings may be overruled.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    num_frames: dsl.Handle[int]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
        prompt: dsl.Input[str] = "A person dancing with smooth and natural movements.",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        frames_per_second: dsl.Input[int] | None = None,
        num_frames: dsl.Input[int] | None = None,
        resolution: dsl.Input[Literal["480p", "576p", "720p"]] = "576p",
        acceleration: dsl.Input[Literal["light", "moderate", "aggressive"]] = "aggressive",
        guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[
            str
        ] = "blurred, distorted face, bad anatomy, extra limbs, poorly drawn hands, poorly drawn feet, disfigured, out of frame, duplicate, watermark, signature, text",
        num_inference_steps: dsl.Input[int] = 6,
        pose_guidance_end: dsl.Number = 0.4,
        pose_guidance_scale: dsl.Number = 1.0,
        pose_guidance_start: dsl.Number = 0.1,
        preserve_audio: dsl.Input[bool] = True,
        shift: dsl.Number = 5.0,
        use_turbo: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            resolution=resolution,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            pose_guidance_end=pose_guidance_end,
            pose_guidance_scale=pose_guidance_scale,
            pose_guidance_start=pose_guidance_start,
            preserve_audio=preserve_audio,
            shift=shift,
            use_turbo=use_turbo,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
